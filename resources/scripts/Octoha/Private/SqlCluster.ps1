function Assert-OctohaReplica {
    <#
    .SYNOPSIS
    Refuses to go on unless this computer is one of the machines of SQL Server.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $names = @($Context.Settings.sqlCluster.machines | ForEach-Object -Process { $_.name })
    if ($names -notcontains $Context.ComputerName) {
        Exit-OctohaRun -Code 2 -Message "This computer is '$($Context.ComputerName)', but the machines of SQL Server are $($names -join ', '). Run the step there."
    }
}

function Test-OctohaFirstReplica {
    <#
    .SYNOPSIS
    Tells whether this computer is the machine of SQL Server on which cluster, database and group are made.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $machines = @($Context.Settings.sqlCluster.machines)
    $machines.Count -gt 0 -and $machines[0].name -eq $Context.ComputerName
}

function Get-OctohaClusterFault {
    <#
    .SYNOPSIS
    Says what this machine lacks to be in the Windows cluster of SQL Server, or nothing.
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
    if (-not (Get-WindowsFeature -Name 'Failover-Clustering').Installed) {
        return 'the feature Failover-Clustering is not installed'
    }
    $name = $Context.Settings.sqlCluster.name
    $node = Get-ClusterNode -Cluster $name -Name $Context.ComputerName -ErrorAction SilentlyContinue
    if ($null -eq $node) { "not in the cluster $name" }
    elseif ("$($node.State)" -ne 'Up') { "in the cluster $name, but $($node.State)" }
}

function Join-OctohaCluster {
    <#
    .SYNOPSIS
    Makes the Windows cluster on the first machine; each further one waits for it and joins. Every machine acts for itself alone.
    .DESCRIPTION
    Disks are left alone: Windows would take those of the instance away. The name of the cluster is a distributed one, which needs no
    address of its own. Source: https://learn.microsoft.com/powershell/module/failoverclusters/new-cluster and add-clusternode.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $name = $Context.Settings.sqlCluster.name
    $self = $Context.ComputerName
    $first = $Context.Settings.sqlCluster.machines[0].name
    # Storage is not tested: there is none yet, and the test would take disks offline.
    $tests = @('Inventory', 'Network', 'System Configuration')
    Install-OctohaFeature -Name 'Failover-Clustering'
    if ($self -eq $first) {
        Test-Cluster -Node $self -Include $tests | Out-Null
        New-Cluster -Name $name -Node $self -NoStorage -ManagementPointNetworkType 'Distributed' | Out-Null
        return
    }
    $wait = @{ For = "the cluster $name, which $first makes"; Minutes = $Context.Given.WaitMinutes }
    Wait-OctohaCondition @wait -Until { $null -ne (Get-Cluster -Name $name -ErrorAction SilentlyContinue) }
    Test-Cluster -Node $first, $self -Include $tests | Out-Null
    Add-ClusterNode -Cluster $name -Name $self -NoStorage | Out-Null
}

function Get-OctohaWitness {
    <#
    .SYNOPSIS
    Says which witness the cluster has: cloud, disk, fileShare or none; another one by its own name.
    .PARAMETER Cluster
    Name of the cluster.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Cluster
    )

    $resource = (Get-ClusterQuorum -Cluster $Cluster).QuorumResource
    if ($null -eq $resource) { return 'none' }
    $kinds = @{ 'Cloud Witness' = 'cloud'; 'File Share Witness' = 'fileShare'; 'Physical Disk' = 'disk' }
    $kind = "$($resource.ResourceType)"
    if ($kinds.ContainsKey($kind)) { $kinds[$kind] } else { $kind }
}

function Set-OctohaWitness {
    <#
    .SYNOPSIS
    Gives the cluster its witness; one whose disk or share the design does not name is chosen by hand.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $cluster = $Settings.sqlCluster
    if (-not $PSCmdlet.ShouldProcess($cluster.name, "Witness: $($cluster.witness)")) { return }
    switch ($cluster.witness) {
        'cloud' {
            $key = Read-Host -Prompt "Key of the storage account $($cluster.witnessAccount)" -AsSecureString
            $plain = ConvertFrom-OctohaSecret -Secret $key
            Set-ClusterQuorum -Cluster $cluster.name -CloudWitness -AccountName $cluster.witnessAccount -AccessKey $plain | Out-Null
        }
        'none' { Set-ClusterQuorum -Cluster $cluster.name -NoWitness | Out-Null }
        'disk' {
            Exit-OctohaRun -Code 4 -Message "Choose the cluster disk of the witness: Set-ClusterQuorum -Cluster '$($cluster.name)' -DiskWitness NAME. Then run again with -Resume."
        }
        'fileShare' {
            Exit-OctohaRun -Code 4 -Message "Choose the share of the witness: Set-ClusterQuorum -Cluster '$($cluster.name)' -FileShareWitness \\SERVER\SHARE. Then run again with -Resume."
        }
    }
}

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

function Set-OctohaInstance {
    <#
    .SYNOPSIS
    Opens the ports of SQL Server and switches Always On on; for a failover cluster instance it hands the disks to the cluster.
    .DESCRIPTION
    Setup of a failover cluster instance asks for accounts that are not in the design, so the DBA runs it.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $cluster = $Context.Settings.sqlCluster
    if (-not $PSCmdlet.ShouldProcess($Context.ComputerName, 'Prepare SQL Server')) { return }
    foreach ($port in $cluster.firewallPorts) {
        if ($null -ne (Get-NetFirewallRule -Name "Octoha-TCP-$port" -ErrorAction SilentlyContinue)) { continue }
        $rule = @{ Name = "Octoha-TCP-$port"; DisplayName = "SQL Server TCP $port"; Direction = 'Inbound'; Action = 'Allow'; Protocol = 'TCP'; LocalPort = $port }
        New-NetFirewallRule @rule | Out-Null
    }
    if (@(Get-OctohaInstanceFault -Context $Context).Count -eq 0) { return }
    if ($cluster.kind -eq 'availabilityGroup') {
        if ($null -eq (Get-Command -Name 'Enable-SqlAlwaysOn' -ErrorAction SilentlyContinue)) {
            Exit-OctohaRun -Code 4 -Message "This machine has no PowerShell module SqlServer. Switch Always On availability groups on in SQL Server Configuration Manager, restart the service MSSQLSERVER, then run again with -Resume."
        }
        Enable-SqlAlwaysOn -ServerInstance $Context.ComputerName -Force | Out-Null
        return
    }
    Get-ClusterAvailableDisk -Cluster $cluster.name | Add-ClusterDisk | Out-Null
    $act = if (Test-OctohaFirstReplica -Context $Context) { 'InstallFailoverCluster' } else { 'AddNode' }
    Exit-OctohaRun -Code 4 -Message "Run setup.exe /ACTION=$act of SQL Server on this machine, with the network name $($cluster.instanceName), as the plan says: it asks for accounts that are not in the design. Then run again with -Resume."
}
