# An availability group on two machines: cluster, witness, Always On, database, logins with one SID, group, listener of each kind; a
# feature that needs a restart; a second run that changes nothing; the way back.
$env:USERDOMAIN = 'CORP'
$steps = @{ Role = 'dba'; Step = '21,22,23,24,25,26,27' }

function Use-Group {
    param([string] $Listener, [int] $Port = 1433, [object[]] $Addresses)
    [Octoha.ScriptHost.World]::State.Clear()
    Use-Machine -Computer 'sql-01'
    $machines = foreach ($name in @('sql-01', 'sql-02')) { @{ name = $name; url = "TCP://$name.corp.example.com:5022"; readable = $false } }
    Use-Case -Computer 'sql-01' -Change @{
        'database.kind' = 'availabilityGroup'; 'database.server' = 'octo-lsn'; 'database.signIn' = 'sqlLogin'; 'database.loginName' = 'octo'
        'database.port' = $Port; 'database.recoveryModel' = 'FULL'; 'database.creates' = $true; 'vault.identity' = 'none'
        'database.users' = @(@{ name = 'octo'; kind = 'login' }, @{ name = 'octo-01'; kind = 'computer' })
        'sqlCluster.kind' = 'availabilityGroup'; 'sqlCluster.name' = 'octo-lsn-wc'; 'sqlCluster.machines' = @($machines); 'sqlCluster.witness' = 'cloud'
        'sqlCluster.witnessAccount' = 'stwitness'; 'sqlCluster.groupName' = 'ag-Octopus'; 'sqlCluster.basic' = $true; 'sqlCluster.listener' = $Listener
        'sqlCluster.listenerName' = 'octo-lsn'; 'sqlCluster.listenerPort' = $Port; 'sqlCluster.addresses' = @($Addresses | Where-Object -FilterScript { $_ })
        'sqlCluster.firewallPorts' = @(1433, 5022)
    }
    # No server has the name of the listener before the listener is there.
    $gone = $null
    $null = [Octoha.ScriptHost.World]::State.TryRemove('cluster:sql:octo-lsn', [ref] $gone)
    Set-State -Name 'secret:witness-key' -Value 'witness-canary'
    foreach ($name in @('sql-01', 'sql-02')) {
        Add-SqlServer -Name $name
        Set-TestHost -Computer @{ Name = $name; Features = @(); Domain = 'corp.example.com'; Role = 3; Next = $null }
    }
}

function Add-Answer {
    param([string[]] $Text)
    foreach ($one in $Text) { [Octoha.ScriptHost.World]::Answers.Enqueue($one) }
}

$two = @(@{ address = '10.20.3.10'; mask = '255.255.255.0' }, @{ address = '10.20.4.10'; mask = '255.255.255.0' })
Use-Group -Listener 'multiSubnet' -Addresses $two
$run = Invoke-Plan -With ($steps + @{ WhatIf = $true })
Assert-Code -Run $run -Code 0
Assert-That -Holds (@(Get-Change -Run $run | Where-Object -FilterScript { $_ -notmatch '^sql (get|check)' }).Count -eq 0) -What "a dry run changes nothing, seen: $(Get-Change -Run $run)"

Set-State -Name 'featureRestart' -Value 'Yes'
$run = Invoke-Plan -With $steps
Assert-Code -Run $run -Code 3
Assert-That -Holds ($run.Error -match '21-SqlCluster: The feature Failover-Clustering is installed.*-Resume') -What "the restart, seen: $($run.Error)"
Set-State -Name 'featureRestart' -Value 'No'

# The key of the witness; the password of the login.
Add-Answer -Text 'witness-canary', 'pass''word-canary'
$run = Invoke-Plan -With ($steps + @{ Resume = $true })
Assert-Code -Run $run -Code 0
$first = Get-State -Name 'cluster:sql:sql-01'
Assert-That -Holds ($first.Databases.Octopus.Users.octo.Owner -and $first.Databases.Octopus.Users['CORP\octo-01$'].Owner) -What 'both users of the design'
Assert-That -Holds ((Get-State -Name 'cluster:ag:ag-Octopus').Listener.Addresses -join ' ' -eq '10.20.3.10 10.20.4.10') -What 'an address in each subnet'
Assert-That -Holds ((Get-Leftover) -notmatch 'canary') -What 'no secret on disk'

Use-Machine -Computer 'sql-02'
Add-Answer -Text 'pass''word-canary'
$run = Invoke-Plan -With $steps
Assert-Code -Run $run -Code 0
$second = Get-State -Name 'cluster:sql:sql-02'
Assert-That -Holds ((@($first.Logins.octo.Sid) -join ' ') -eq (@($second.Logins.octo.Sid) -join ' ')) -What 'one SID on both replicas'
Assert-That -Holds ((Get-State -Name 'cluster:ag:ag-Octopus').Replicas['sql-02']) -What 'the second replica joined'
Assert-That -Holds ($run.Rows[-1].Act -eq 'already' -and ($run.Calls -join "`n") -match 'sql check-database sql-01\|Octopus') -What 'the care seen through the listener'

# Cut off while the copy is made: the replica is in the group, and the step waits for the rest.
Set-State -Name 'seeding' -Value 3
$run = Invoke-Plan -With @{ Role = 'dba'; Step = '25' }
Assert-Code -Run $run -Code 0
Assert-That -Holds (($run.Calls -join ' ') -match 'join-availability-group' -and (Get-State -Name 'seeding') -eq 0) -What "joined again and waited, seen: $($run.Calls -join '; ')"
foreach ($name in @('sql-02', 'sql-01')) {
    Use-Machine -Computer $name
    Assert-Code -Run (Invoke-Plan -With @{ Role = 'dba'; Step = '23' }) -Code 0
    $again = Invoke-Plan -With $steps
    Assert-Code -Run $again -Code 0
    Assert-That -Holds (@(Get-Acted -Run $again).Count -eq 0) -What "nothing to do on ${name}, seen: $(Get-Acted -Run $again)"
}
$undo = Invoke-Plan -With @{ Role = 'dba'; Undo = '25,26' }
Assert-Code -Run $undo -Code 0
Assert-That -Holds ($null -eq (Get-State -Name 'cluster:ag:ag-Octopus') -and (Get-State -Name 'cluster:sql:sql-01').Databases.Octopus) -What 'listener and group gone, the database there'
Use-Machine -Computer 'dba-01'
$run = Invoke-Plan -With @{ Role = 'dba'; Step = '25' }
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match "the machines of SQL Server are sql-01, sql-02. Run the step there") -What "where to run, seen: $($run.Error)"

# Behind a load balancer the address answers on the probe port; a distributed name has a port of its own.
Use-Group -Listener 'balancerListener' -Addresses @(@{ address = '10.20.3.10'; mask = '255.255.255.255' })
Add-Answer -Text 'witness-canary', 'pass''word-canary'
Assert-Code -Run (Invoke-Plan -With $steps) -Code 0
$address = (Get-State -Name 'cluster:wsfc').Resources['ag-Octopus_10.20.3.10']
Assert-That -Holds ($address.Parameters.ProbePort -eq 59999 -and $address.Parameters.SubnetMask -eq '255.255.255.255') -What 'the probe port'

Use-Group -Listener 'distributedName' -Port 6789
Add-Answer -Text 'witness-canary', 'pass''word-canary'
Assert-Code -Run (Invoke-Plan -With $steps) -Code 0
$wsfc = (Get-State -Name 'cluster:wsfc').Resources
Assert-That -Holds ($wsfc['6789'].Parameters.DnsName -eq 'octo-lsn' -and $wsfc['6789'].State -eq 'Online' -and $wsfc['ag-Octopus'].Needs -eq '[6789]') -What 'the distributed name by its port'

Use-Group -Listener 'multiSubnet' -Addresses @()
Add-Answer -Text 'witness-canary', 'pass''word-canary'
$run = Invoke-Plan -With $steps
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match '26-SqlListener: The design has no address range.*create-listener.sql') -What "what to do without addresses, seen: $($run.Error)"
