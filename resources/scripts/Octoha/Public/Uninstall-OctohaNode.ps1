function Uninstall-OctohaNode {
    <#
    .SYNOPSIS
    Takes a further node off this machine. Drain it before, and delete it in the portal after.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if ($null -ne (Get-OctohaService -Settings $Settings)) {
        Invoke-OctohaServer -Settings $Settings -Verb 'service' -Argument @('--stop', '--uninstall') | Out-Null
    }
    if (Test-Path -LiteralPath $Settings.octopus.configPath) {
        Invoke-OctohaServer -Settings $Settings -Verb 'delete-instance' | Out-Null
    }
}
