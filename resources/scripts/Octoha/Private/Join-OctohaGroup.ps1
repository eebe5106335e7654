function Join-OctohaGroup {
    <#
    .SYNOPSIS
    Makes the availability group on the first replica; each further one waits for it, joins, and waits for its copy of the database.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $cluster = $settings.sqlCluster
    $base = $settings.database.name
    $call = @{ Settings = $settings; Server = 'localhost' }
    Add-OctohaEndpoint -Context $Context
    # Each part is done again where a run was cut off: the scripts leave alone what is there.
    if (Test-OctohaFirstReplica -Context $Context) {
        $isNew = @(Get-OctohaGroup -Context $Context -Server 'localhost').Count -eq 0
        if ($isNew) { Invoke-OctohaSql @call -File 'backup-database.sql' -Parameter @{ databaseName = $base; fileName = 'octoha-before-group.bak' } }
        $rows = ConvertTo-Json -InputObject @($cluster.machines) -Compress
        $values = @{ groupName = $cluster.groupName; databaseName = $base; basic = $cluster.basic; replicas = $rows }
        Invoke-OctohaSql @call -File 'create-availability-group.sql' -Parameter $values
        return
    }
    $first = $cluster.machines[0].name
    $wait = @{ For = "the group $($cluster.groupName), which $first makes"; Minutes = $Context.Given.WaitMinutes }
    Wait-OctohaCondition @wait -Until { @(Get-OctohaGroup -Context $Context -Server $first).Count -gt 0 }
    Invoke-OctohaSql @call -File 'join-availability-group.sql' -Parameter @{ groupName = $cluster.groupName }
    $wait.For = "the copy of the database on this replica"
    Wait-OctohaCondition @wait -Until { @(Get-OctohaGroupFault -Context $Context).Count -eq 0 }
}
