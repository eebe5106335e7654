#requires -Version 5.1

<#
.SYNOPSIS
Makes the Windows cluster of SQL Server on the first machine, and joins the others.
#>
[CmdletBinding()]
param()

@{
    Description = 'Put this machine of SQL Server into the Windows cluster.'
    Who         = 'DBA, in a domain account that administers each machine and may make computer objects'
    Where       = 'each machine of SQL Server'
    Roles       = @('dba')
    Minutes     = 30
    Skip        = {
        param($Context)
        if ($Context.Settings.sqlCluster.kind.Length -eq 0) { 'The design has no machines of SQL Server.' }
    }
    Test        = {
        param($Context)
        $faults = @(Get-OctohaClusterFault -Context $Context)
        if ($faults.Count -eq 0) {
            return @{ Done = $true; Seen = "up in the cluster $($Context.Settings.sqlCluster.name)" }
        }
        @{ Done = $false; Seen = $faults -join ', ' }
    }
    Set         = {
        param($Context)
        Join-OctohaCluster -Context $Context
    }
    Undo        = {
        param($Context)
        $name = $Context.Settings.sqlCluster.name
        # The cluster itself goes with its last machine.
        if (@(Get-ClusterNode -Cluster $name).Count -gt 1) { Remove-ClusterNode -Cluster $name -Name $Context.ComputerName -Force }
        else { Remove-Cluster -Cluster $name -CleanupAD -Force }
    }
}
