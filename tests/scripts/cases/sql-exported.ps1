# A design with machines of SQL Server and a domain of its own, as octoha-cli exports it: from bare machines to the group with its
# listener, by the settings of the bundle alone, each machine's whole role at once.
if (-not $env:OCTOHA_CLI) { throw 'OCTOHA_CLI does not name octoha-cli' }
$env:USERDOMAIN = 'CORP'
$root = [Octoha.ScriptHost.World]::Root
$design = [System.IO.Path]::Combine($root, 'group.octoha')
[System.IO.File]::Copy([System.IO.Path]::Combine($env:OCTOHA_SOURCE_DIR, 'resources', 'samples', 'standard-zonal.octoha'), $design)
$answers = @(
    'database.kind=availabilityGroup', 'database.signIn=sqlLogin', 'database.loginName=octo', 'database.listenerName=octo-lsn'
    'database.replicas.+={"name":"sql-01","zone":1}', 'database.replicas.+={"name":"sql-02","zone":2}'
    'placement.subnets.+={"purpose":"sqlA","range":"10.20.3.0/26"}', 'placement.subnets.+={"purpose":"sqlB","range":"10.20.3.64/26"}'
    'placement.subnets.+={"purpose":"domain","range":"10.20.4.0/28"}', 'placement.dnsServers=["10.20.4.4","10.20.4.5"]'
    'signIn.domainName=corp.example.com', 'signIn.domainSource=newControllers', 'signIn.networkDnsIsDomain=true'
    'signIn.domainControllers.+={"name":"dc-01","zone":1,"address":"10.20.4.4"}', 'signIn.domainControllers.+={"name":"dc-02","zone":2,"address":"10.20.4.5"}'
)
$null = & $env:OCTOHA_CLI set $design @answers
Assert-That -Holds ($LASTEXITCODE -eq 0) -What 'the design to take its answers'
$null = & $env:OCTOHA_CLI export $design --to ([System.IO.Path]::Combine($root, 'c', 'group'))
Assert-That -Holds ($LASTEXITCODE -eq 0) -What 'the design to be exported'

function Invoke-Machine {
    param([string] $Name, [string] $Role, [string[]] $Answer = @())
    Use-Machine -Computer $Name
    Set-State -Name 'disks' -Value @(@{ Number = 1; Size = 8GB; Style = 'RAW'; Partitions = 0; Letter = '' })
    Restart-TestMachine
    [Octoha.ScriptHost.World]::Answers.Clear()
    foreach ($one in $Answer) { [Octoha.ScriptHost.World]::Answers.Enqueue($one) }
    $run = Invoke-Plan -With @{ Role = $Role } -Bundle 'C:\group'
    while ($run.Code -eq 3) {
        Restart-TestMachine
        $run = Invoke-Plan -With @{ Role = $Role; Resume = $true } -Bundle 'C:\group'
    }
    Assert-That -Holds ($run.Code -eq 0) -What "$Role on $Name to end with 0, seen $($run.Code): $($run.Error)"
    Assert-That -Holds ((Get-Leftover) -notmatch 'canary') -What "no secret on the disk of $Name"
}

Invoke-Machine -Name 'dc-01' -Role 'domainAdmin' -Answer 'restore-canary'
# The templates give the network its DNS servers; the machines learn them when they are restarted.
Set-State -Name 'cluster:domain' -Value @{ Name = 'corp.example.com'; Address = '10.20.4.4' }
Set-State -Name 'cluster:vnetDns' -Value @('10.20.4.4', '10.20.4.5')
Invoke-Machine -Name 'dc-02' -Role 'domainAdmin' -Answer 'CORP\admin', 'domain-canary', 'restore-canary'
foreach ($name in @('sql-01', 'sql-02', 'octo-01')) { Invoke-Machine -Name $name -Role 'domainAdmin' -Answer 'CORP\admin', 'domain-canary' }
Set-State -Name 'secret:witness-key' -Value 'witness-canary'
foreach ($name in @('sql-01', 'sql-02')) { Add-SqlServer -Name $name }
Invoke-Machine -Name 'sql-01' -Role 'dba' -Answer 'witness-canary', 'password-canary'
Invoke-Machine -Name 'sql-02' -Role 'dba' -Answer 'password-canary'

$group = Get-State -Name 'cluster:ag:ag-Octopus'
Assert-That -Holds ($group.Replicas['sql-01'] -and $group.Replicas['sql-02']) -What 'both replicas in the group'
Assert-That -Holds ($group.Listener.Name -eq 'octo-lsn' -and ($group.Listener.Addresses -join ' ') -eq '10.20.3.10 10.20.3.74') -What 'the listener with an address in each subnet'
Assert-That -Holds ((Get-State -Name 'cluster:sql:sql-02').Databases.Octopus.Users.octo.Owner) -What 'the user of the design on both'
