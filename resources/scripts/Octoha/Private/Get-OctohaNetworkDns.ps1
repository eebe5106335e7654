function Get-OctohaNetworkDns {
    <#
    .SYNOPSIS
    Lists the DNS servers of the design's virtual network; none: Azure's own.
    .PARAMETER Domain
    The settings of the domain.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Domain
    )

    $words = @('network', 'vnet', 'show', '--name', $Domain.network, '--resource-group', $Domain.networkGroup, '--query', 'dhcpOptions.dnsServers')
    foreach ($address in Invoke-OctohaAzure -Argument $words) { "$address" }
}
