function Add-OctohaDistributedName {
    <#
    .SYNOPSIS
    Makes the distributed network name that clients connect to, and lets the role depend on it.
    .DESCRIPTION
    Source: https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/availability-group-distributed-network-name-dnn-listener-configure
    and failover-cluster-instance-distributed-network-name-dnn-configure.
    .PARAMETER Cluster
    The settings of the cluster.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Cluster
    )

    $group = if ($Cluster.kind -eq 'availabilityGroup') { $Cluster.groupName } else { 'SQL Server (MSSQLSERVER)' }
    $kind = if ($Cluster.kind -eq 'availabilityGroup') { 'SQL Server Availability Group' } else { 'SQL Server' }
    $name = Get-OctohaListenerResource -Cluster $Cluster
    if ($null -eq (Get-ClusterResource -Cluster $Cluster.name -Name $name -ErrorAction SilentlyContinue)) {
        Add-ClusterResource -Cluster $Cluster.name -Name $name -ResourceType 'Distributed Network Name' -Group $group | Out-Null
    }
    Get-ClusterResource -Cluster $Cluster.name -Name $name | Set-ClusterParameter -Name 'DnsName' -Value $Cluster.listenerName
    Start-ClusterResource -Cluster $Cluster.name -Name $name | Out-Null
    $role = @(Get-ClusterResource -Cluster $Cluster.name | Where-Object -FilterScript { "$($_.ResourceType)" -eq $kind })[0].Name
    if ($Cluster.kind -eq 'availabilityGroup') {
        $old = "$((Get-ClusterResourceDependency -Cluster $Cluster.name -Resource $role).DependencyExpression)"
        $new = if ($old -match '^\s*\((.+)\)\s*$') { "$($Matches[1]) or [$name]" } else { "[$name]" }
        Set-ClusterResourceDependency -Cluster $Cluster.name -Resource $role -Dependency $new
    }
    Stop-ClusterResource -Cluster $Cluster.name -Name $role | Out-Null
    Start-ClusterResource -Cluster $Cluster.name -Name $role | Out-Null
}
