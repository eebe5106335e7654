function Test-OctohaBackup {
    <#
    .SYNOPSIS
    Looks whether each machine and share that the design backs up has a recovery point.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $vaults = @(Get-OctohaInfra -Context $Context -Name 'backup')
    if ($vaults.Count -eq 0) { return Get-OctohaTestResult -Skip 'The design backs up neither machines nor shares by Azure Backup.' }
    $skip = Get-OctohaAzureSkip
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $wanted = @(foreach ($vault in $vaults) { $vault.machines; foreach ($share in $vault.shares) { $share.share } })
    $kept = @(foreach ($vault in $vaults) { Get-OctohaRecoveryPoint -Vault $vault.name })
    $missing = @($wanted | Where-Object -FilterScript { $kept -notcontains $_ })
    $result = @{
        Passed   = $missing.Count -eq 0
        Seen     = if ($missing.Count -eq 0) { "recovery points of $($wanted -join ', ')" } else { "no recovery point of $($missing -join ', ')" }
        Expected = "a recovery point of $($wanted -join ', ')"
        Do       = 'Start a backup now, and look at the jobs of the recovery services vault.'
    }
    Get-OctohaTestResult @result
}
