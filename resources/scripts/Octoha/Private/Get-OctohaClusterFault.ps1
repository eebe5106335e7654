function Get-OctohaClusterFault {
    <#
    .SYNOPSIS
    Says what this machine lacks to be in the Windows cluster of SQL Server, or nothing.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    Assert-OctohaReplica -Context $Context
    if (-not (Get-WindowsFeature -Name 'Failover-Clustering').Installed) {
        return 'the feature Failover-Clustering is not installed'
    }
    $name = $Context.Settings.sqlCluster.name
    $node = Get-ClusterNode -Cluster $name -Name $Context.ComputerName -ErrorAction SilentlyContinue
    if ($null -eq $node) { "not in the cluster $name" }
    elseif ("$($node.State)" -ne 'Up') { "in the cluster $name, but $($node.State)" }
}
