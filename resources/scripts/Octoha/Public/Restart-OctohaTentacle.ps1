function Restart-OctohaTentacle {
    <#
    .SYNOPSIS
    Restarts the Tentacle of this machine: without it the Tentacle goes on polling what it knew.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if (-not $PSCmdlet.ShouldProcess('Tentacle', 'Restart the service')) {
        return
    }
    if ($Settings.polling.connectionCount -gt 0) {
        $words = @('--pollingConnectionCount', "$($Settings.polling.connectionCount)")
        Invoke-OctohaTentacle -Settings $Settings -Verb 'set-polling-connection-count' -Argument $words | Out-Null
    }
    Invoke-OctohaTentacle -Settings $Settings -Verb 'service' -Argument @('--stop', '--start') | Out-Null
}
