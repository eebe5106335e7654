function Get-OctohaGroupFault {
    <#
    .SYNOPSIS
    Lists what this replica lacks: its endpoint, the way in for the others, the group.
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
    $call = @{ Settings = $Context.Settings; Server = 'localhost' }
    foreach ($machine in @($cluster.machines | Where-Object -FilterScript { $_.name -ne $Context.ComputerName })) {
        $account = Get-OctohaReplicaAccount -Context $Context -Machine $machine.name
        $row = @(Invoke-OctohaSql @call -File 'get-endpoint.sql' -Parameter @{ loginName = $account })
        if ($row.Count -eq 0) { 'no endpoint' }
        elseif ($row[0].state -ne 'STARTED') { "the endpoint is $($row[0].state)" }
        elseif ($row[0].may_connect -eq 0) { "$account may not connect" }
    }
    $own = @(Get-OctohaGroup -Context $Context -Server 'localhost' | Where-Object -FilterScript { $_.is_local -eq 1 })
    if ($own.Count -eq 0) { "not in the group $($cluster.groupName)" }
    elseif (@('SYNCHRONIZED', 'SYNCHRONIZING') -notcontains $own[0].synchronization) { "the database is '$($own[0].synchronization)', expected SYNCHRONIZED" }
}
