function Get-OctohaGroup {
    <#
    .SYNOPSIS
    Gives the replicas of the availability group as a server sees them; nothing where it does not know the group.
    .PARAMETER Context
    The run.
    .PARAMETER Server
    The server that is asked.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Server
    )

    $settings = $Context.Settings
    $values = @{ groupName = $settings.sqlCluster.groupName; databaseName = $settings.database.name }
    Invoke-OctohaSql -Settings $settings -Server $Server -File 'get-availability-group.sql' -Parameter $values
}

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

function Add-OctohaEndpoint {
    <#
    .SYNOPSIS
    Makes the endpoint of this replica and lets the accounts of the others in.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $cluster = $Context.Settings.sqlCluster
    $call = @{ Settings = $Context.Settings; Server = 'localhost' }
    Invoke-OctohaSql @call -File 'create-endpoint.sql' -Parameter @{ port = [int] $cluster.endpointPort }
    foreach ($machine in @($cluster.machines | Where-Object -FilterScript { $_.name -ne $Context.ComputerName })) {
        $account = Get-OctohaReplicaAccount -Context $Context -Machine $machine.name
        Invoke-OctohaSql @call -File 'create-login.sql' -Parameter @{ loginName = $account; kind = 'windows'; password = ''; sid = [byte[]] @() }
        Invoke-OctohaSql @call -File 'grant-endpoint.sql' -Parameter @{ loginName = $account }
    }
}

function Get-OctohaReplicaAccount {
    <#
    .SYNOPSIS
    Gives the account by which another replica is known here: that of its service, or of its computer where the service has no own.
    .PARAMETER Context
    The run.
    .PARAMETER Machine
    The other replica.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Machine
    )

    $account = @(Invoke-OctohaSql -Settings $Context.Settings -Server $Machine -File 'get-server.sql')[0].service_account
    if ($account -match '^(NT |LocalSystem$)') { "$env:USERDOMAIN\$Machine`$" } else { $account }
}
