#requires -Version 5.1

<#
.SYNOPSIS
Makes the name and address by which the nodes find the machine of SQL Server that serves.
#>
[CmdletBinding()]
param()

@{
    Description = 'Make the listener; a role that gets one is restarted.'
    Who         = 'DBA, in a domain account that may make computer objects'
    Where       = 'the first machine of SQL Server'
    Roles       = @('dba')
    Minutes     = 10
    Skip        = {
        param($Context)
        $cluster = $Context.Settings.sqlCluster
        if ($cluster.kind.Length -eq 0 -or $cluster.listener -eq 'none') { return 'The design has no listener.' }
        if ($cluster.kind -eq 'failoverCluster' -and $cluster.listener -eq 'multiSubnet') { return 'Setup has given the instance its addresses.' }
        if (-not (Test-OctohaFirstReplica -Context $Context)) { 'The first machine of SQL Server does it.' }
    }
    Test        = {
        param($Context)
        $faults = @(Get-OctohaListenerFault -Context $Context)
        if ($faults.Count -eq 0) {
            return @{ Done = $true; Seen = "$($Context.Settings.sqlCluster.listenerName) is there" }
        }
        @{ Done = $false; Seen = $faults -join ', ' }
    }
    Set         = {
        param($Context)
        Set-OctohaListener -Context $Context -Confirm:$false
    }
    Undo        = {
        param($Context)
        $cluster = $Context.Settings.sqlCluster
        if ($cluster.listener -eq 'distributedName') {
            Remove-ClusterResource -Cluster $cluster.name -Name (Get-OctohaListenerResource -Cluster $cluster) -Force
        }
        elseif ($cluster.kind -eq 'availabilityGroup') {
            $values = @{ groupName = $cluster.groupName; listenerName = $cluster.listenerName }
            Invoke-OctohaSql -Settings $Context.Settings -Server 'localhost' -File 'remove-listener.sql' -Parameter $values
        }
    }
}
