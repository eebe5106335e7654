function Get-OctohaNetworkCheck {
    <#
    .SYNOPSIS
    Looks whether this machine has a way into a network at all.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param()

    $routes = @(Get-NetRoute -DestinationPrefix '0.0.0.0/0' -ErrorAction SilentlyContinue)
    $row = @{ Check = 'Network'; Fine = $routes.Count -gt 0; Seen = "$($routes.Count) default routes"; Expected = 'a default route' }
    Get-OctohaCheckRow @row -Do 'this machine has no network: look at its adapter, its address and its subnet. What needs the network was not looked at.'
}
