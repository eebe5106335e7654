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
