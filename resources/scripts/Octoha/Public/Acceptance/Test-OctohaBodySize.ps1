function Test-OctohaBodySize {
    <#
    .SYNOPSIS
    Looks whether the web application firewall lets packages of the planned size through.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'gateway' | Where-Object -FilterScript { $_.web -and $_.firewallPolicy.Length -gt 0 })) {
            @{
                Type   = 'Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies'
                Name   = $one.firewallPolicy
                Child  = ''
                Wanted = @{ 'properties.policySettings.fileUploadLimitInMb' = $one.fileLimitMb; 'properties.policySettings.mode' = $one.firewallMode }
            }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'the limit for uploads and the mode of the design' -Do 'Deploy the templates again, and push the largest package of a project.' -None 'No firewall of this design limits the size of uploads.'
}
