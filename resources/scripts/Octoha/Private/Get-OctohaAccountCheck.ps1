function Get-OctohaAccountCheck {
    <#
    .SYNOPSIS
    Looks at the account of the Octopus service: that Windows knows it, its rights, and what it sees of share and database.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $account = $Context.Settings.serviceAccount
    if ($account.kind -ne 'localSystem' -and $account.name.Length -gt 0) {
        $sid = Get-OctohaSid -Name $account.name
        $row = @{ Check = 'Service account'; Fine = $sid.Length -gt 0; Seen = $sid; Expected = 'an account that Windows knows' }
        Get-OctohaCheckRow @row -Do "Windows does not know '$($account.name)': make the account as the plan says (M-ServiceAccount), and look whether this machine reaches the domain."
        if ($sid.Length -eq 0 -or $script:Session.DryRun) { return }
        $lacking = @(Get-OctohaLackingRight -Name $account.name -Sid $sid -Settings $Context.Settings)
        # What no policy sets, the step 17-ServiceAccount gives; a policy would take it away again.
        $policies = @(Get-CimInstance -Namespace 'root\rsop\computer' -ClassName 'RSOP_UserPrivilegeRight' -ErrorAction SilentlyContinue)
        $refused = @($policies | Where-Object -FilterScript { $lacking -contains $_.UserRight } | ForEach-Object -Process { $_.UserRight })
        $seen = if ($lacking.Count -eq 0) { 'its rights' } else { "lacks $($lacking -join ', ')" }
        $row = @{ Check = 'Log on as a service'; Fine = $refused.Count -eq 0; Seen = $seen; Expected = 'the rights that the step 17-ServiceAccount gives' }
        Get-OctohaCheckRow @row -Do "a group policy sets $($refused -join ', ') and leaves out '$($account.name)': a domain administrator adds it there, then run gpupdate."
        # What is not there yet, the steps that bring it look at.
        $isReady = $lacking.Count -eq 0 -and ($account.kind -ne 'gmsa' -or (Test-OctohaManagedAccount -Account $account))
        if (-not $isReady) { return }
    }
    if (-not $script:Session.DryRun) { Get-OctohaAccessCheck -Context $Context }
}
