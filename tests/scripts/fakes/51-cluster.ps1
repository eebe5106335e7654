# The Windows cluster and what is installed on its machines. State "cluster:wsfc" is the cluster, "cluster:host:COMPUTER" a computer.
# Sources: https://learn.microsoft.com/powershell/module/failoverclusters, .../module/servermanager, .../module/sqlserver
function Get-TestHost {
    param([string] $Name = $env:COMPUTERNAME)
    Get-State -Name "cluster:host:$Name" -Default @{ Name = $Name; Features = @(); Domain = ''; Role = 0; Next = $null }
}

function Set-TestHost {
    param([hashtable] $Computer)
    Set-State -Name "cluster:host:$($Computer.Name)" -Value $Computer
}

# What waits for a restart is done then; a computer also learns the DNS servers of its network.
function Restart-TestMachine {
    $computer = Get-TestHost
    if ($computer.Next) {
        $computer.Domain = $computer.Next.Domain
        $computer.Role = $computer.Next.Role
        $computer.Next = $null
        Set-TestHost -Computer $computer
    }
    $domain = Get-State -Name 'cluster:domain'
    if ($domain -and (@(Get-State -Name 'cluster:vnetDns' -Default @()) -contains $domain.Address)) { Set-State -Name "address:$($domain.Name)" -Value $domain.Address }
}

function Get-WindowsFeature {
    [CmdletBinding()]
    param($Name)
    [pscustomobject] @{ Name = $Name; Installed = (Get-TestHost).Features -contains $Name }
}

function Install-WindowsFeature {
    [CmdletBinding()]
    param($Name, [switch] $IncludeManagementTools)
    Add-Call -Tool 'Install-WindowsFeature' -Words @($Name)
    if (-not $IncludeManagementTools) { throw 'The cmdlets of a feature come with its tools.' }
    $computer = Get-TestHost
    $computer.Features = @($computer.Features) + @($Name)
    Set-TestHost -Computer $computer
    [pscustomobject] @{ Success = $true; RestartNeeded = Get-State -Name 'featureRestart' -Default 'No' }
}

function Get-Wsfc {
    param($Cluster)
    if ((Get-TestHost).Features -notcontains 'Failover-Clustering') { throw 'The term Get-Cluster is not recognized.' }
    $found = Get-State -Name 'cluster:wsfc'
    if ($found -and (-not $Cluster -or $found.Name -eq $Cluster)) { $found }
}

function Assert-ClusterHost {
    param($Name)
    $computer = Get-TestHost -Name $Name
    if ($computer.Features -notcontains 'Failover-Clustering') { throw "The cluster service is not installed on $Name." }
    if (-not $computer.Domain) { throw "$Name is in no domain." }
}

function Test-Cluster {
    [CmdletBinding()]
    param($Node, $Include)
    Add-Call -Tool 'Test-Cluster' -Words (@($Node) + @($Include))
    foreach ($name in $Node) { Assert-ClusterHost -Name $name }
    if ($Include -contains 'Storage') { throw 'Disks in use went offline.' }
    if (Get-State -Name 'clusterTestFails') { throw 'An error occurred while executing the test. Network: nodes are unreachable.' }
    [pscustomobject] @{ Name = 'report.htm' }
}

function New-Cluster {
    [CmdletBinding()]
    param($Name, $Node, [switch] $NoStorage, $ManagementPointNetworkType)
    Add-Call -Tool 'New-Cluster' -Words @($Name, $Node)
    foreach ($one in $Node) { Assert-ClusterHost -Name $one }
    if (Get-State -Name 'cluster:wsfc') { throw "The node is already in a cluster." }
    if ($Name.Length -gt 15) { throw 'The cluster name is longer than 15 characters.' }
    # With all eligible storage Windows takes the data disk away from SQL Server.
    if (-not $NoStorage) { throw 'The disks of the instance were taken.' }
    Set-State -Name 'cluster:wsfc' -Value @{ Name = $Name; Nodes = @($Node); Quorum = ''; Resources = @{}; Disks = @('Cluster Disk 1') }
}

function Get-Cluster {
    [CmdletBinding()]
    param($Name)
    $found = Get-Wsfc -Cluster $Name
    if ($found) { [pscustomobject] @{ Name = $found.Name } } else { Write-Error -Message "Check the spelling of the cluster name $Name." }
}

function Get-ClusterNode {
    [CmdletBinding()]
    param($Cluster, $Name)
    $found = Get-Wsfc -Cluster $Cluster
    $nodes = @(if ($found) { $found.Nodes | Where-Object -FilterScript { -not $Name -or $_ -eq $Name } })
    if ($nodes.Count -eq 0) { Write-Error -Message "Node $Name was not found."; return }
    foreach ($node in $nodes) { [pscustomobject] @{ Name = $node; State = 'Up' } }
}

function Add-ClusterNode {
    [CmdletBinding()]
    param($Cluster, $Name, [switch] $NoStorage)
    Add-Call -Tool 'Add-ClusterNode' -Words @($Cluster, $Name)
    Assert-ClusterHost -Name $Name
    $found = Get-Wsfc -Cluster $Cluster
    if ($found.Nodes -contains $Name) { throw "$Name is already in a cluster." }
    $found.Nodes = @($found.Nodes) + @($Name)
    Set-State -Name 'cluster:wsfc' -Value $found
}

function Remove-ClusterNode {
    [CmdletBinding()]
    param($Cluster, $Name, [switch] $Force)
    $found = Get-Wsfc -Cluster $Cluster
    $found.Nodes = @($found.Nodes | Where-Object -FilterScript { $_ -ne $Name })
    Set-State -Name 'cluster:wsfc' -Value $found
}

function Remove-Cluster {
    [CmdletBinding()]
    param($Cluster, [switch] $CleanupAD, [switch] $Force)
    $gone = $null
    $null = [Octoha.ScriptHost.World]::State.TryRemove('cluster:wsfc', [ref] $gone)
}

function Get-ClusterQuorum {
    [CmdletBinding()]
    param($Cluster)
    $found = Get-Wsfc -Cluster $Cluster
    [pscustomobject] @{ Cluster = $found.Name; QuorumResource = $(if ($found.Quorum) { [pscustomobject] @{ Name = $found.Quorum; ResourceType = $found.Quorum } }) }
}

function Set-ClusterQuorum {
    [CmdletBinding()]
    param($Cluster, [switch] $CloudWitness, $AccountName, $AccessKey, [switch] $NoWitness)
    $found = Get-Wsfc -Cluster $Cluster
    if ($CloudWitness -and $AccessKey -ne (Get-State -Name 'secret:witness-key')) { throw 'The access key of the storage account is not right.' }
    Add-Call -Tool 'Set-ClusterQuorum' -Words @($found.Name, $AccountName)
    $found.Quorum = if ($CloudWitness) { 'Cloud Witness' } else { '' }
    Set-State -Name 'cluster:wsfc' -Value $found
}

function Add-ClusterResourceState {
    param($Name, $Type, $Group)
    $found = Get-State -Name 'cluster:wsfc'
    if (-not $found) { throw 'The Windows cluster is not there.' }
    $found.Resources[$Name] = @{ Type = $Type; Group = $Group; State = 'Offline'; Parameters = @{}; Needs = '' }
    Set-State -Name 'cluster:wsfc' -Value $found
}

function Add-ClusterGroupState {
    param($Name, $Type)
    Add-ClusterResourceState -Name $Name -Type $Type -Group $Name
}

function Get-ClusterResource {
    [CmdletBinding()]
    param($Cluster, $Name)
    $found = Get-Wsfc -Cluster $Cluster
    $names = @($found.Resources.Keys | Where-Object -FilterScript { -not $Name -or $_ -eq $Name } | Sort-Object)
    if ($Name -and $names.Count -eq 0) { Write-Error -Message "The resource $Name was not found."; return }
    foreach ($one in $names) {
        $resource = $found.Resources[$one]
        [pscustomobject] @{ Name = $one; ResourceType = $resource.Type; OwnerGroup = $resource.Group; State = $resource.State }
    }
}

function Add-ClusterResource {
    [CmdletBinding()]
    param($Cluster, $Name, $ResourceType, $Group)
    Add-Call -Tool 'Add-ClusterResource' -Words @($Name, $ResourceType, $Group)
    if (@((Get-Wsfc -Cluster $Cluster).Resources.Values | Where-Object -FilterScript { $_.Group -eq $Group }).Count -eq 0) { throw "The group $Group was not found." }
    Add-ClusterResourceState -Name $Name -Type $ResourceType -Group $Group
}

function Remove-ClusterResource {
    [CmdletBinding()]
    param($Cluster, $Name, [switch] $Force)
    $found = Get-Wsfc -Cluster $Cluster
    $found.Resources.Remove($Name)
    Set-State -Name 'cluster:wsfc' -Value $found
}

function Set-ClusterParameter {
    [CmdletBinding()]
    param([Parameter(ValueFromPipeline = $true)] $InputObject, $Name, $Value, [hashtable] $Multiple = @{})
    process {
        $found = Get-Wsfc
        $values = $Multiple
        if ($Name) { $values = @{ $Name = $Value } }
        foreach ($key in $values.Keys) { $found.Resources[$InputObject.Name].Parameters[$key] = $values[$key] }
        Set-State -Name 'cluster:wsfc' -Value $found
    }
}

function Get-ClusterParameter {
    [CmdletBinding()]
    param([Parameter(ValueFromPipeline = $true)] $InputObject, $Name)
    process { [pscustomobject] @{ Name = $Name; Value = (Get-Wsfc).Resources[$InputObject.Name].Parameters[$Name] } }
}

function Set-ClusterResourceState {
    param($Cluster, $Name, $State)
    $found = Get-Wsfc -Cluster $Cluster
    $resource = $found.Resources[$Name]
    if ($State -eq 'Online' -and $resource.Type -eq 'Distributed Network Name' -and -not $resource.Parameters.DnsName) { throw "$Name has no DNS name." }
    $resource.State = $State
    Add-Call -Tool $State -Words @($Name)
    Set-State -Name 'cluster:wsfc' -Value $found
}

function Start-ClusterResource {
    [CmdletBinding()]
    param($Cluster, $Name)
    Set-ClusterResourceState -Cluster $Cluster -Name $Name -State 'Online'
}

function Stop-ClusterResource {
    [CmdletBinding()]
    param($Cluster, $Name)
    Set-ClusterResourceState -Cluster $Cluster -Name $Name -State 'Offline'
}

function Get-ClusterResourceDependency {
    [CmdletBinding()]
    param($Cluster, $Resource)
    [pscustomobject] @{ Resource = $Resource; DependencyExpression = (Get-Wsfc -Cluster $Cluster).Resources[$Resource].Needs }
}

function Set-ClusterResourceDependency {
    [CmdletBinding()]
    param($Cluster, $Resource, $Dependency)
    $found = Get-Wsfc -Cluster $Cluster
    $found.Resources[$Resource].Needs = $Dependency
    Set-State -Name 'cluster:wsfc' -Value $found
}

function Get-ClusterNetwork {
    [CmdletBinding()]
    param($Cluster)
    [pscustomobject] @{ Name = 'Cluster Network 1' }
}

function Get-ClusterOwnerNode {
    [CmdletBinding()]
    param($Cluster, $Resource)
    $owners = @(Get-State -Name 'cluster:instanceNodes' -Default @())
    [pscustomobject] @{ ClusterObject = $Resource; OwnerNodes = @($owners | ForEach-Object -Process { [pscustomobject] @{ Name = $_ } }) }
}

function Get-ClusterAvailableDisk {
    [CmdletBinding()]
    param($Cluster)
    foreach ($disk in (Get-Wsfc -Cluster $Cluster).Disks) { [pscustomobject] @{ Name = $disk } }
}

function Add-ClusterDisk {
    [CmdletBinding()]
    param([Parameter(ValueFromPipeline = $true)] $InputObject)
    process {
        $found = Get-Wsfc
        $found.Disks = @()
        Set-State -Name 'cluster:wsfc' -Value $found
        Add-ClusterResourceState -Name $InputObject.Name -Type 'Physical Disk' -Group 'Available Storage'
    }
}

# What setup.exe of SQL Server does, run by hand: the instance on this machine.
function Install-TestInstance {
    param([string] $Name)
    Set-State -Name 'cluster:instanceNodes' -Value @(@(Get-State -Name 'cluster:instanceNodes' -Default @()) + @($env:COMPUTERNAME))
    if ((Get-Wsfc).Resources['SQL Server']) { return }
    Add-SqlServer -Name $Name
    Add-ClusterResourceState -Name 'SQL Server' -Type 'SQL Server' -Group 'SQL Server (MSSQLSERVER)'
    Add-ClusterResourceState -Name 'SQL IP Address 1' -Type 'IP Address' -Group 'SQL Server (MSSQLSERVER)'
}

# Source: https://learn.microsoft.com/powershell/module/sqlserver/enable-sqlalwayson: the machine is in a cluster; -Force restarts the service.
function Enable-SqlAlwaysOn {
    [CmdletBinding()]
    param($ServerInstance, [switch] $Force)
    Add-Call -Tool 'Enable-SqlAlwaysOn' -Words @($ServerInstance)
    if (-not $Force) { throw 'The question whether to restart the service was not answered.' }
    if ((Get-State -Name 'cluster:wsfc' -Default @{ Nodes = @() }).Nodes -notcontains $ServerInstance) { throw 'The computer is not part of a Windows cluster.' }
    $server = Get-State -Name "cluster:sql:$ServerInstance"
    $server.Hadr = $true
    Set-SqlServerState -Server $server
}
