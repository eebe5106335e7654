# Availability groups of the servers of 50-sql.ps1. State "cluster:ag:GROUP" holds a group.
# Source: https://learn.microsoft.com/sql/database-engine/availability-groups/windows/prereqs-restrictions-recommendations-always-on-availability
# Each replica has Always On switched on and an endpoint that lets the others in; the database is in full recovery and was backed up.
function Invoke-Sql-create-endpoint {
    param($Server, $Base, $Given)
    if (-not $Server.Hadr) { throw 'Always On availability groups feature must be enabled for this server instance.' }
    if (-not $Server.Endpoint) { $Server.Endpoint = "$($Given.port)" }
    Set-SqlServerState -Server $Server
}

function Invoke-Sql-get-endpoint {
    param($Server, $Base, $Given)
    if ($Server.Endpoint) {
        [pscustomobject] @{ endpoint_name = 'Hadr_endpoint'; state = 'STARTED'; may_connect = [int] ($Server.Grants -contains $Given.loginName) }
    }
}

function Invoke-Sql-grant-endpoint {
    param($Server, $Base, $Given)
    if (-not $Server.Endpoint) { throw 'This replica has no endpoint.' }
    if (-not $Server.Logins[$Given.loginName]) { throw "Cannot find the login '$($Given.loginName)'." }
    $Server.Grants = @($Server.Grants) + @($Given.loginName)
    Set-SqlServerState -Server $Server
}

function Invoke-Sql-create-availability-group {
    param($Server, $Base, $Given)
    if (Get-State -Name "cluster:ag:$($Given.groupName)") { return }
    $found = $Server.Databases[$Given.databaseName]
    if ($found.Recovery -ne 'FULL' -or -not $found.Backup) { throw 'The database is not in the full recovery model or has not been backed up.' }
    if (-not $Server.Endpoint) { throw 'The database mirroring endpoint does not exist.' }
    $replicas = @{}
    foreach ($replica in (ConvertFrom-Json -InputObject $Given.replicas)) {
        if ($replica.url -notmatch '^TCP://[^:]+:\d+$') { throw "The endpoint URL '$($replica.url)' is invalid." }
        $replicas[$replica.name] = $replica.name -eq $Server.Name
    }
    if ($Given.basic -and $replicas.Count -gt 2) { throw 'A basic availability group has two replicas.' }
    $found.Group = $Given.groupName
    Set-SqlServerState -Server $Server
    Set-State -Name "cluster:ag:$($Given.groupName)" -Value @{ Primary = $Server.Name; Database = $Given.databaseName; Replicas = $replicas; Listener = $null }
    Add-ClusterGroupState -Name $Given.groupName -Type 'SQL Server Availability Group'
}

function Invoke-Sql-join-availability-group {
    param($Server, $Base, $Given)
    $group = Get-State -Name "cluster:ag:$($Given.groupName)"
    if (-not $group) { throw "The availability group '$($Given.groupName)' does not exist in the Windows cluster." }
    $primary = Get-State -Name "cluster:sql:$($group.Primary)"
    foreach ($pair in @(@($Server, $primary), @($primary, $Server))) {
        if ($pair[0].Grants.Count -eq 0) { throw "The connection to the endpoint of $($pair[0].Name) is refused for the account of $($pair[1].Name)." }
    }
    if ($group.Replicas[$Server.Name]) { return }
    $group.Replicas[$Server.Name] = $true
    Set-State -Name "cluster:ag:$($Given.groupName)" -Value $group
    # Automatic seeding makes the database here, its users with it.
    $copy = New-SqlDatabase -Collation $primary.Databases[$group.Database].Collation
    $copy.Users = $primary.Databases[$group.Database].Users
    $copy.Group = $Given.groupName
    $Server.Databases[$group.Database] = $copy
    Set-SqlServerState -Server $Server
}

function Invoke-Sql-get-availability-group {
    param($Server, $Base, $Given)
    $group = Get-State -Name "cluster:ag:$($Given.groupName)"
    if (-not $group -or -not $group.Replicas[$Server.Name]) { return }
    foreach ($name in @($group.Replicas.Keys | Sort-Object)) {
        $knows = $group.Primary -eq $Server.Name -or $name -eq $Server.Name
        $joined = $knows -and $group.Replicas[$name]
        # State "seeding": so many looks find the copy not there yet.
        $left = if ($name -eq $Server.Name) { [int] (Get-State -Name 'seeding' -Default 0) } else { 0 }
        if ($left -gt 0) { Set-State -Name 'seeding' -Value ($left - 1) }
        [pscustomobject] @{
            replica_name = $name; is_local = [int] ($name -eq $Server.Name)
            role = $(if (-not $joined) { '' } elseif ($name -eq $group.Primary) { 'PRIMARY' } else { 'SECONDARY' })
            connected = $(if ($joined) { 'CONNECTED' } else { 'DISCONNECTED' }); synchronization = $(if ($joined -and $left -eq 0) { 'SYNCHRONIZED' } else { '' })
        }
    }
}

function Invoke-Sql-remove-availability-group {
    param($Server, $Base, $Given)
    $gone = $null
    $null = [Octoha.ScriptHost.World]::State.TryRemove("cluster:ag:$($Given.groupName)", [ref] $gone)
    if ($gone) { $Server.Databases[$gone.Database].Group = '' }
    Set-SqlServerState -Server $Server
}

function Invoke-Sql-get-listener {
    param($Server, $Base, $Given)
    $listener = (Get-State -Name "cluster:ag:$($Given.groupName)" -Default @{ Listener = $null }).Listener
    foreach ($address in @(if ($listener) { $listener.Addresses })) {
        [pscustomobject] @{ dns_name = $listener.Name; port = $listener.Port; ip_address = $address }
    }
}

function Invoke-Sql-create-listener {
    param($Server, $Base, $Given)
    $group = Get-State -Name "cluster:ag:$($Given.groupName)"
    if (-not $group -or $group.Primary -ne $Server.Name) { throw 'The local replica is not the primary replica of the availability group.' }
    $addresses = @((ConvertFrom-Json -InputObject $Given.addresses) | ForEach-Object -Process { $_.address })
    if ($addresses.Count -eq 0) { throw 'Incorrect syntax near )' }
    $group.Listener = @{ Name = $Given.listenerName; Port = $Given.port; Addresses = $addresses }
    Set-State -Name "cluster:ag:$($Given.groupName)" -Value $group
    foreach ($address in $addresses) { Add-ClusterResourceState -Name "$($Given.groupName)_$address" -Type 'IP Address' -Group $Given.groupName }
}

function Invoke-Sql-remove-listener {
    param($Server, $Base, $Given)
    $group = Get-State -Name "cluster:ag:$($Given.groupName)"
    $group.Listener = $null
    Set-State -Name "cluster:ag:$($Given.groupName)" -Value $group
}
