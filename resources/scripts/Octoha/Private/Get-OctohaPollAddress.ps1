function Get-OctohaPollAddress {
    <#
    .SYNOPSIS
    Gives the addresses that a Tentacle must poll: one a node, or the one shared address.
    .PARAMETER Polling
    The settings of polling.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Polling
    )

    if ($Polling.way -eq 'redis') {
        return $Polling.sharedAddress
    }
    foreach ($endpoint in $Polling.endpoints) { $endpoint.address }
}
