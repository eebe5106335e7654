function Join-OctohaCluster {
    <#
    .SYNOPSIS
    Makes the Windows cluster on the first machine; each further one waits for it and joins. Every machine acts for itself alone.
    .DESCRIPTION
    Disks are left alone: Windows would take those of the instance away. The name of the cluster is a distributed one, which needs no
    address of its own. Source: https://learn.microsoft.com/powershell/module/failoverclusters/new-cluster and add-clusternode.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $name = $Context.Settings.sqlCluster.name
    $self = $Context.ComputerName
    $first = $Context.Settings.sqlCluster.machines[0].name
    # Storage is not tested: there is none yet, and the test would take disks offline.
    $tests = @('Inventory', 'Network', 'System Configuration')
    Install-OctohaFeature -Name 'Failover-Clustering'
    if ($self -eq $first) {
        Test-Cluster -Node $self -Include $tests | Out-Null
        New-Cluster -Name $name -Node $self -NoStorage -ManagementPointNetworkType 'Distributed' | Out-Null
        return
    }
    $wait = @{ For = "the cluster $name, which $first makes"; Minutes = $Context.Given.WaitMinutes }
    Wait-OctohaCondition @wait -Until { $null -ne (Get-Cluster -Name $name -ErrorAction SilentlyContinue) }
    Test-Cluster -Node $first, $self -Include $tests | Out-Null
    Add-ClusterNode -Cluster $name -Name $self -NoStorage | Out-Null
}
