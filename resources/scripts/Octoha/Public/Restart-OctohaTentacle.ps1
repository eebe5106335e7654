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
    $isSet = Set-OctohaConnectionCount -Settings $Settings -Confirm:$false
    Invoke-OctohaTentacle -Settings $Settings -Verb 'service' -Argument @('--stop', '--start') | Out-Null
    if (-not $isSet) {
        Exit-OctohaRun -Code 4 -Message 'This Tentacle polls what it should, but by its own number of connections: to set that needs Tentacle 9.2.4154. Upgrade it, then run this step again with -Resume, or leave the number out of the design.'
    }
}
