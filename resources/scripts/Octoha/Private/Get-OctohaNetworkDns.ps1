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

    $words = @('network', 'vnet', 'show', '--name', $Domain.network, '--resource-group', $Domain.networkGroup, '--query', 'dhcpOptions.dnsServers', '--output', 'json')
    $said = @(Invoke-OctohaTool -Path 'az' -Argument $words) -join "`n"
    $list = if ($said.Trim().Length -gt 0) { ConvertFrom-Json -InputObject $said } else { $null }
    foreach ($address in $list) { "$address" }
}
