# A failover cluster instance: disks go to the cluster, setup is run by hand and then seen, the name behind a load balancer.
$env:USERDOMAIN = 'CORP'
$machines = foreach ($name in @('sql-01', 'sql-02')) { @{ name = $name; url = ''; readable = $false } }
Use-Case -Computer 'sql-01' -Change @{
    'database.kind' = 'failoverCluster'; 'database.server' = 'octo-sql'; 'database.signIn' = 'windows'; 'database.recoveryModel' = 'SIMPLE'
    'database.creates' = $true; 'database.users' = @(@{ name = 'CORP\octopus$'; kind = 'windows' })
    'sqlCluster.kind' = 'failoverCluster'; 'sqlCluster.name' = 'octo-sql-wc'; 'sqlCluster.machines' = @($machines); 'sqlCluster.witness' = 'disk'
    'sqlCluster.instanceName' = 'octo-sql'; 'sqlCluster.listener' = 'balancerListener'; 'sqlCluster.listenerName' = 'octo-sql'
    'sqlCluster.addresses' = @(@{ address = '10.20.3.10'; mask = '255.255.255.255' }); 'sqlCluster.firewallPorts' = @(1433, 59999)
}
foreach ($name in @('sql-01', 'sql-02')) { Set-TestHost -Computer @{ Name = $name; Features = @(); Domain = 'corp.example.com'; Role = 3; Next = $null } }

Set-State -Name 'clusterTestFails' -Value $true
$run = Invoke-Plan -With @{ Role = 'dba'; Step = '21' }
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match '21-SqlCluster: .*nodes are unreachable' -and -not (Get-State -Name 'cluster:wsfc')) -What "no cluster that failed its test, seen: $($run.Error)"
Set-State -Name 'clusterTestFails' -Value $false
Assert-Code -Run (Invoke-Plan -With @{ Role = 'dba'; Step = '21' }) -Code 0

$run = Invoke-Plan -With @{ Role = 'dba'; Step = '22' }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match "Set-ClusterQuorum -Cluster 'octo-sql-wc' -DiskWitness") -What "the disk chosen by hand, seen: $($run.Error)"

$run = Invoke-Plan -With @{ Role = 'dba'; Step = '23' }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'setup.exe /ACTION=InstallFailoverCluster .*octo-sql') -What "setup by hand, seen: $($run.Error)"
Assert-That -Holds ((Get-State -Name 'cluster:wsfc').Resources['Cluster Disk 1'].Type -eq 'Physical Disk') -What 'the shared disk in the cluster'
Install-TestInstance -Name 'octo-sql'
$run = Invoke-Plan -With @{ Role = 'dba'; Step = '23,24,26,27'; Resume = $true }
Assert-Code -Run $run -Code 0
$server = Get-State -Name 'cluster:sql:octo-sql'
Assert-That -Holds ($server.Databases.Octopus.Recovery -eq 'SIMPLE' -and $server.Databases.Octopus.Users['CORP\octopus$'].Owner) -What 'database and user'
Assert-That -Holds ((Get-State -Name 'cluster:wsfc').Resources['SQL IP Address 1'].Parameters.ProbePort -eq 59999) -What 'the probe port'

Use-Machine -Computer 'sql-02'
Assert-Code -Run (Invoke-Plan -With @{ Role = 'dba'; Step = '21' }) -Code 0
$run = Invoke-Plan -With @{ Role = 'dba'; Step = '23' }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match '/ACTION=AddNode') -What "the further machine, seen: $($run.Error)"
Install-TestInstance -Name 'octo-sql'
$run = Invoke-Plan -With @{ Role = 'dba'; Step = '21,23,24,27' }
Assert-Code -Run $run -Code 0
Assert-That -Holds (@(Get-Acted -Run $run).Count -eq 0) -What 'nothing to do on the further machine'

Set-State -Name 'cluster:otherColumns' -Value 2
$run = Invoke-Plan -With @{ Role = 'dba'; Step = '27' }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match '2 columns have another collation') -What "columns of another collation, seen: $($run.Error)"

# A distributed name comes last: until then the instance is called by its own name.
Use-Machine -Computer 'sql-01'
$settings = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText([System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'bundle', 'settings.json')))
$settings.database.server = 'octo-dnn'
$settings.sqlCluster.listenerName = 'octo-dnn'
$settings.sqlCluster.listener = 'distributedName'
ConvertTo-Json -InputObject $settings -Depth 10 | Set-Content -LiteralPath 'C:\bundle\settings.json' -Encoding UTF8
Write-Manifest
$run = Invoke-Plan -With @{ Role = 'dba'; Step = '24,26' }
Assert-Code -Run $run -Code 0
$name = (Get-State -Name 'cluster:wsfc').Resources['dnn-octo-dnn']
Assert-That -Holds ($name.Parameters.DnsName -eq 'octo-dnn' -and $name.State -eq 'Online' -and $name.Group -eq 'SQL Server (MSSQLSERVER)') -What 'the distributed name of the instance'
