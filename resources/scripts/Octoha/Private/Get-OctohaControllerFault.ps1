function Get-OctohaControllerFault {
    <#
    .SYNOPSIS
    Lists what this domain controller lacks: its role, or the way to names that Azure knows.
    .DESCRIPTION
    The private endpoints are known to Azure's own DNS server alone, so the controllers forward to it.
    Source: https://learn.microsoft.com/azure/private-link/private-endpoint-dns
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $seen = Get-OctohaMembership -Settings $Settings
    if (-not $seen.Controller) {
        return $seen.Seen
    }
    $forwarders = @((Get-DnsServerForwarder).IPAddress | ForEach-Object -Process { "$_" })
    if ($forwarders -notcontains '168.63.129.16') { 'DNS does not forward to 168.63.129.16' }
}
