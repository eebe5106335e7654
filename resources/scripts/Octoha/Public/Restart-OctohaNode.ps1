function Restart-OctohaNode {
    <#
    .SYNOPSIS
    Restarts the service of this node and waits until it answers.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if ($PSCmdlet.ShouldProcess($Settings.octopus.instanceName, 'Restart the service')) {
        # Stop and start, because a restart leaves a stopped service stopped.
        Invoke-OctohaServer -Settings $Settings -Verb 'service' -Argument @('--stop', '--start') | Out-Null
        Wait-OctohaCondition -For 'this node to answer' -Until { (Get-OctohaNode -Settings $Settings).Done }
    }
}
