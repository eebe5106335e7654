function Get-OctohaInstanceFault {
    <#
    .SYNOPSIS
    Lists what the instance of this machine lacks: ports, Always On, or its place in the failover cluster instance.
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
    foreach ($port in $cluster.firewallPorts) {
        if ($null -eq (Get-NetFirewallRule -Name "Octoha-TCP-$port" -ErrorAction SilentlyContinue)) { "no rule for port $port" }
    }
    if ($cluster.kind -eq 'availabilityGroup') {
        $row = @(Invoke-OctohaSql -Settings $Context.Settings -Server 'localhost' -File 'get-server.sql')[0]
        if ($row.is_hadr_enabled -eq 0) { 'Always On is off' }
        return
    }
    $resource = Get-ClusterResource -Cluster $cluster.name | Where-Object -FilterScript { "$($_.ResourceType)" -eq 'SQL Server' }
    $owners = @(if ($null -ne $resource) { (Get-ClusterOwnerNode -Cluster $cluster.name -Resource $resource.Name).OwnerNodes | ForEach-Object -Process { "$($_.Name)" } })
    if ($owners -notcontains $Context.ComputerName) { 'not in the failover cluster instance' }
}
