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
