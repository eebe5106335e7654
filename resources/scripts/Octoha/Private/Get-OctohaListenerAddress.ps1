function Get-OctohaListenerAddress {
    <#
    .SYNOPSIS
    Gives the cluster resource of the address behind the load balancer.
    .PARAMETER Cluster
    The settings of the cluster.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Cluster
    )

    $group = if ($Cluster.kind -eq 'availabilityGroup') { $Cluster.groupName } else { 'SQL Server (MSSQLSERVER)' }
    $found = @(Get-ClusterResource -Cluster $Cluster.name | Where-Object -FilterScript { "$($_.ResourceType)" -eq 'IP Address' -and "$($_.OwnerGroup)" -eq $group })
    if ($found.Count -ne 1) {
        throw "The cluster group '$group' has $($found.Count) addresses, expected the one of the load balancer."
    }
    $found[0]
}
