function Uninstall-OctohaNode {
    <#
    .SYNOPSIS
    Drains this node and takes it off this machine. Delete it in the portal after.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if ($null -ne (Get-OctohaService -Settings $Settings)) {
        $isDrained = Suspend-OctohaNode -Settings $Settings
        Invoke-OctohaServer -Settings $Settings -Verb 'service' -Argument @('--stop', '--uninstall') | Out-Null
        # Octopus keeps the drain with the name of the node: a node that joins again would take no task.
        if ($isDrained) { Resume-OctohaNode -Settings $Settings }
    }
    if (Test-Path -LiteralPath $Settings.octopus.configPath) {
        Invoke-OctohaServer -Settings $Settings -Verb 'delete-instance' | Out-Null
    }
}
