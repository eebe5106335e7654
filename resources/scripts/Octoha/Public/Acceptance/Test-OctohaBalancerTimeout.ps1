function Test-OctohaBalancerTimeout {
    <#
    .SYNOPSIS
    Looks whether the balancer waits as long as an upload of the largest package takes.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'gateway' | Where-Object -FilterScript { $_.web })) {
            $wanted = @{
                'properties.backendHttpSettingsCollection.properties.requestTimeout'      = $one.requestSeconds
                'properties.backendHttpSettingsCollection.properties.cookieBasedAffinity' = if ($one.affinity) { 'Enabled' } else { 'Disabled' }
            }
            @{ Type = 'Microsoft.Network/applicationGateways'; Name = $one.name; Child = ''; Wanted = $wanted }
        }) + @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'loadBalancers' | Where-Object -FilterScript { @($_.rules).Count -gt 0 })) {
            $minutes = @($one.rules | ForEach-Object -Process { $_.idleMinutes })
            @{ Type = 'Microsoft.Network/loadBalancers'; Name = $one.name; Child = ''; Wanted = @{ 'properties.loadBalancingRules.properties.idleTimeoutInMinutes' = $minutes } }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'time-outs and affinity of the design' -Do 'Deploy the templates again, and push the largest package of a project.' -None 'No balancer of this design is deployed by the templates: look at its time-outs by hand.'
}
