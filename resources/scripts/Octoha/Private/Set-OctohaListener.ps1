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
