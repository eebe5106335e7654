function Get-OctohaAccountState {
    <#
    .SYNOPSIS
    Says whether the account of the Octopus service can work on this machine: Done, and in words what was seen.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $account = $Settings.serviceAccount
    $sid = Get-OctohaSid -Name $account.name
    if ($sid.Length -eq 0) {
        throw "Windows does not know the account '$($account.name)'. Make it as the plan says (M-ServiceAccount), and look whether this machine is in the domain."
    }
    $wrong = @(Get-OctohaLackingRight -Name $account.name -Sid $sid -Settings $Settings | ForEach-Object -Process { "lacks $_" })
    if ($account.kind -eq 'gmsa' -and -not (Test-OctohaManagedAccount -Account $account)) { $wrong += 'the managed account is not installed here' }
    foreach ($folder in @(Get-OctohaOwnFolder -Settings $Settings)) {
        $list = if (Test-Path -LiteralPath $folder) { @(Invoke-OctohaTool -Path 'icacls.exe' -Argument @($folder)) -join ' ' } else { '' }
        if ($list -notmatch ('(?i)' + [regex]::Escape($account.name) + ':(\(I\))?\(OI\)\(CI\)(\(I\))?\(F\)')) { $wrong += "no full control of $folder" }
    }
    if ($wrong.Count -eq 0) { return @{ Done = $true; Seen = "$($account.name) has its rights" } }
    @{ Done = $false; Seen = $wrong -join ', ' }
}
