function Get-OctohaListenerFault {
    <#
    .SYNOPSIS
    Lists what the listener lacks, by its kind.
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
    $cluster = $Context.Settings.sqlCluster
    if ($cluster.listener -eq 'distributedName') {
        $resource = Get-ClusterResource -Cluster $cluster.name -Name (Get-OctohaListenerResource -Cluster $cluster) -ErrorAction SilentlyContinue
        if ($null -eq $resource) { return "no distributed name $($cluster.listenerName)" }
        $name = ($resource | Get-ClusterParameter -Name 'DnsName').Value
        if ($name -ne $cluster.listenerName) { "the distributed name is '$name'" }
        if ("$($resource.State)" -ne 'Online') { "the distributed name is $($resource.State)" }
        return
    }
    if ($cluster.kind -eq 'availabilityGroup') {
        $rows = @(Invoke-OctohaSql -Settings $Context.Settings -Server 'localhost' -File 'get-listener.sql' -Parameter @{ groupName = $cluster.groupName })
        if ($rows.Count -eq 0) { return "no listener $($cluster.listenerName)" }
        if ($rows[0].dns_name -ne $cluster.listenerName -or $rows[0].port -ne $cluster.listenerPort) { "the listener is $($rows[0].dns_name):$($rows[0].port)" }
    }
    if ($cluster.listener -eq 'balancerListener') {
        $probe = (Get-OctohaListenerAddress -Cluster $cluster | Get-ClusterParameter -Name 'ProbePort').Value
        if ("$probe" -ne "$($cluster.probePort)") { "the probe port is '$probe', expected $($cluster.probePort)" }
    }
}
