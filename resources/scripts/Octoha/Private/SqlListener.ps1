function Get-OctohaListenerFault {
    <#
    .SYNOPSIS
    Lists what the listener lacks, by its kind.
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
    if ($cluster.listener -eq 'distributedName') {
        $resource = Get-ClusterResource -Cluster $cluster.name -Name (Get-OctohaListenerResource -Cluster $cluster) -ErrorAction SilentlyContinue
        if ($null -eq $resource) { return "no distributed name $($cluster.listenerName)" }
        $name = ($resource | Get-ClusterParameter -Name 'DnsName').Value
        if ($name -ne $cluster.listenerName) { "the distributed name is '$name'" }
        if ("$($resource.State)" -ne 'Online') { "the distributed name is $($resource.State)" }
        return
    }
    if ($cluster.kind -eq 'availabilityGroup') {
        $rows = @(Invoke-OctohaSql -Settings $Context.Settings -Server 'localhost' -File 'get-listener.sql' -Parameter @{ groupName = $cluster.groupName })
        if ($rows.Count -eq 0) { return "no listener $($cluster.listenerName)" }
        if ($rows[0].dns_name -ne $cluster.listenerName -or $rows[0].port -ne $cluster.listenerPort) { "the listener is $($rows[0].dns_name):$($rows[0].port)" }
    }
    if ($cluster.listener -eq 'balancerListener') {
        $probe = (Get-OctohaListenerAddress -Cluster $cluster | Get-ClusterParameter -Name 'ProbePort').Value
        if ("$probe" -ne "$($cluster.probePort)") { "the probe port is '$probe', expected $($cluster.probePort)" }
    }
}

function Set-OctohaListener {
    <#
    .SYNOPSIS
    Makes the listener of its kind. Run on the machine that serves.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $cluster = $Context.Settings.sqlCluster
    if (-not $PSCmdlet.ShouldProcess($cluster.listenerName, 'Make the listener')) { return }
    if ($cluster.listener -eq 'distributedName') {
        Add-OctohaDistributedName -Cluster $cluster
        return
    }
    if ($cluster.addresses.Count -eq 0) {
        Exit-OctohaRun -Code 4 -Message "The design has no address range for the subnets of SQL Server. Make the listener $($cluster.listenerName) with sql\create-listener.sql and a free address in each of them, then run again with -Resume."
    }
    if ($cluster.kind -eq 'availabilityGroup') {
        $values = @{
            groupName = $cluster.groupName; listenerName = $cluster.listenerName; port = [int] $cluster.listenerPort
            addresses = ConvertTo-Json -InputObject @($cluster.addresses) -Compress
        }
        Invoke-OctohaSql -Settings $Context.Settings -Server 'localhost' -File 'create-listener.sql' -Parameter $values
    }
    if ($cluster.listener -eq 'balancerListener') { Set-OctohaProbePort -Cluster $cluster }
}

function Get-OctohaListenerAddress {
    <#
    .SYNOPSIS
    Gives the cluster resource of the address behind the load balancer.
    .PARAMETER Cluster
    The settings of the cluster.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Cluster
    )

    $group = if ($Cluster.kind -eq 'availabilityGroup') { $Cluster.groupName } else { 'SQL Server (MSSQLSERVER)' }
    $found = @(Get-ClusterResource -Cluster $Cluster.name | Where-Object -FilterScript { "$($_.ResourceType)" -eq 'IP Address' -and "$($_.OwnerGroup)" -eq $group })
    if ($found.Count -ne 1) {
        throw "The cluster group '$group' has $($found.Count) addresses, expected the one of the load balancer."
    }
    $found[0]
}

function Get-OctohaListenerResource {
    <#
    .SYNOPSIS
    Gives the name of the cluster resource of a distributed name: for a group the port, which tells SQL Server where to listen.
    .PARAMETER Cluster
    The settings of the cluster.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Cluster
    )

    if ($Cluster.kind -eq 'availabilityGroup') { "$($Cluster.listenerPort)" } else { "dnn-$($Cluster.listenerName)" }
}

function Add-OctohaDistributedName {
    <#
    .SYNOPSIS
    Makes the distributed network name that clients connect to, and lets the role depend on it.
    .DESCRIPTION
    Source: https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/availability-group-distributed-network-name-dnn-listener-configure
    and failover-cluster-instance-distributed-network-name-dnn-configure.
    .PARAMETER Cluster
    The settings of the cluster.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Cluster
    )

    $group = if ($Cluster.kind -eq 'availabilityGroup') { $Cluster.groupName } else { 'SQL Server (MSSQLSERVER)' }
    $kind = if ($Cluster.kind -eq 'availabilityGroup') { 'SQL Server Availability Group' } else { 'SQL Server' }
    $name = Get-OctohaListenerResource -Cluster $Cluster
    if ($null -eq (Get-ClusterResource -Cluster $Cluster.name -Name $name -ErrorAction SilentlyContinue)) {
        Add-ClusterResource -Cluster $Cluster.name -Name $name -ResourceType 'Distributed Network Name' -Group $group | Out-Null
    }
    Get-ClusterResource -Cluster $Cluster.name -Name $name | Set-ClusterParameter -Name 'DnsName' -Value $Cluster.listenerName
    Start-ClusterResource -Cluster $Cluster.name -Name $name | Out-Null
    $role = @(Get-ClusterResource -Cluster $Cluster.name | Where-Object -FilterScript { "$($_.ResourceType)" -eq $kind })[0].Name
    if ($Cluster.kind -eq 'availabilityGroup') {
        $old = "$((Get-ClusterResourceDependency -Cluster $Cluster.name -Resource $role).DependencyExpression)"
        $new = if ($old -match '^\s*\((.+)\)\s*$') { "$($Matches[1]) or [$name]" } else { "[$name]" }
        Set-ClusterResourceDependency -Cluster $Cluster.name -Resource $role -Dependency $new
    }
    Stop-ClusterResource -Cluster $Cluster.name -Name $role | Out-Null
    Start-ClusterResource -Cluster $Cluster.name -Name $role | Out-Null
}

function Set-OctohaProbePort {
    <#
    .SYNOPSIS
    Lets the load balancer find the machine that serves: the address answers on the probe port, and only there.
    .DESCRIPTION
    Source: https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/availability-group-vnn-azure-load-balancer-configure
    .PARAMETER Cluster
    The settings of the cluster.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Cluster
    )

    $address = Get-OctohaListenerAddress -Cluster $Cluster
    if (-not $PSCmdlet.ShouldProcess($address.Name, 'Set the probe port')) { return }
    $values = @{
        Address = $Cluster.addresses[0].address; ProbePort = [int] $Cluster.probePort; SubnetMask = '255.255.255.255'
        Network = "$(@(Get-ClusterNetwork -Cluster $Cluster.name)[0].Name)"; EnableDhcp = 0
    }
    $address | Set-ClusterParameter -Multiple $values
    # They count once the address is online anew; starting the role brings all of it up again.
    $kind = if ($Cluster.kind -eq 'availabilityGroup') { 'SQL Server Availability Group' } else { 'SQL Server' }
    $role = @(Get-ClusterResource -Cluster $Cluster.name | Where-Object -FilterScript { "$($_.ResourceType)" -eq $kind })[0]
    Stop-ClusterResource -Cluster $Cluster.name -Name $address.Name | Out-Null
    Start-ClusterResource -Cluster $Cluster.name -Name $role.Name | Out-Null
}
