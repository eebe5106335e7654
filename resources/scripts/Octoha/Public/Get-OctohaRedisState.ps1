function Get-OctohaRedisState {
    <#
    .SYNOPSIS
    Asks this node whether it uses the Redis queue for polling Tentacles.
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    Done, and in words what was seen. A node that does not tell, because it is older or stands still, is not done.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    try {
        $state = Get-OctohaNodeAnswer -Url ($Settings.octopus.nodeUrl.TrimEnd('/') + '/api/serverstatus/redis')
    }
    catch {
        return @{ Done = $false; Seen = "this node does not tell: $($_.Exception.Message)" }
    }
    @{
        Done = $state.IsEnabled -and $state.IsConfigured -and $state.IsReachable
        Seen = "enabled $($state.IsEnabled), configured $($state.IsConfigured), reachable $($state.IsReachable)"
    }
}
