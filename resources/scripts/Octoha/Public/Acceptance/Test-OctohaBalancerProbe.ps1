function Test-OctohaBalancerProbe {
    <#
    .SYNOPSIS
    Looks whether the balancer asks the ping address of each node.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $gateways = @(Get-OctohaInfra -Context $Context -Name 'gateway' | Where-Object -FilterScript { $_.web })
    $parts = @(foreach ($one in $gateways) {
            @{ Type = 'Microsoft.Network/applicationGateways'; Name = $one.name; Child = ''; Wanted = @{ 'properties.probes.properties.path' = $one.probePath } }
        }) + @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'loadBalancers')) {
            $paths = @($one.probes | ForEach-Object -Process { $_.path } | Where-Object -FilterScript { $_.Length -gt 0 })
            if ($paths.Count -gt 0) {
                @{ Type = 'Microsoft.Network/loadBalancers'; Name = $one.name; Child = ''; Wanted = @{ 'properties.probes.properties.requestPath' = $paths } }
            }
        }) + @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'trafficManager' | Where-Object -FilterScript { $_.path.Length -gt 0 })) {
            @{ Type = 'Microsoft.Network/trafficManagerProfiles'; Name = $one.name; Child = ''; Wanted = @{ 'properties.monitorConfig.path' = $one.path } }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'the probe path of the design' -Do 'Deploy the templates again; a TCP probe sends users to nodes that are drained.' -None 'No balancer of this design is deployed by the templates: look at its probe by hand.'
}
