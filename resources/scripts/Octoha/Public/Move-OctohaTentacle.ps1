function Move-OctohaTentacle {
    <#
    .SYNOPSIS
    Lets this Tentacle forget every address but the shared one, now that it polls that one.
    .DESCRIPTION
    Only while the queue works, and never by --reset-trust: the subscription would be lost, and with it the Tentacle.
    The addresses to keep must be written exactly as they were given.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $said = @(Invoke-OctohaTentacle -Settings $Settings -Verb 'version') -join ' '
    $version = if ($said -match '\d+\.\d+\.\d+') { $Matches[0] } else { '0.0.0' }
    if ([version] $version -lt [version] '8.1.1713') {
        Exit-OctohaRun -Code 4 -Message "This Tentacle is $version; before 8.1.1713 it cannot forget single addresses. It polls old and new ones meanwhile, which is safe: upgrade it, then run again with -Resume."
    }
    $state = Invoke-RestMethod -Uri ($Settings.polling.portal.TrimEnd('/') + '/api/serverstatus/redis') -UseBasicParsing -TimeoutSec 15
    if (-not ($state.IsEnabled -and $state.IsConfigured -and $state.IsReachable)) {
        Exit-OctohaRun -Code 4 -Message "The queue in Redis does not work: enabled $($state.IsEnabled), configured $($state.IsConfigured), reachable $($state.IsReachable). The old addresses stay: look at step 86 on each node, then run again with -Resume."
    }
    Invoke-OctohaTentacle -Settings $Settings -Verb 'clear-trusted-servers' -Argument @('--keep', $Settings.polling.sharedAddress) | Out-Null
    Restart-OctohaTentacle -Settings $Settings -Confirm:$false
}
