function Restart-OctohaNode {
    <#
    .SYNOPSIS
    Drains this node, restarts its service and waits until it answers.
    .DESCRIPTION
    Tasks that run on it come to their end first. The drain is taken back whatever happens.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if ($PSCmdlet.ShouldProcess($Settings.octopus.instanceName, 'Restart the service')) {
        try {
            Suspend-OctohaNode -Settings $Settings | Out-Null
            # Stop and start, because a restart leaves a stopped service stopped.
            Invoke-OctohaServer -Settings $Settings -Verb 'service' -Argument @('--stop', '--start') | Out-Null
        }
        finally {
            Resume-OctohaNode -Settings $Settings
        }
        Wait-OctohaCondition -For 'this node to answer' -Until { (Get-OctohaNode -Settings $Settings).Done }
    }
}
