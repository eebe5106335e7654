function Get-OctohaStalePoll {
    <#
    .SYNOPSIS
    Lists the addresses that this Tentacle still polls after its move to the one shared address.
    .DESCRIPTION
    Polling old and new ones at the same time is safe, so they stay until the design says that Tentacles are moved.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $polling = $Settings.polling
    if ($polling.way -ne 'redis' -or -not $polling.migrates) {
        return
    }
    $keep = $polling.sharedAddress.TrimEnd('/')
    Get-OctohaPolled -Settings $Settings | Where-Object -FilterScript { $_ -ne $keep }
}
