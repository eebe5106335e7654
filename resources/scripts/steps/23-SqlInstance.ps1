#requires -Version 5.1

<#
.SYNOPSIS
Opens the ports of SQL Server and prepares its instance for the availability group or the failover cluster.
#>
[CmdletBinding()]
param()

@{
    Description = 'Open the ports of SQL Server and prepare its instance; its service restarts.'
    Who         = 'DBA: administrator of this machine and member of sysadmin'
    Where       = 'each machine of SQL Server'
    Roles       = @('dba')
    Minutes     = 15
    NoUndo      = 'Always On and the ports do no harm. Rules of the firewall begin with Octoha-TCP.'
    Skip        = {
        param($Context)
        if ($Context.Settings.sqlCluster.kind.Length -eq 0) { 'The design has no machines of SQL Server.' }
    }
    Test        = {
        param($Context)
        $faults = @(Get-OctohaInstanceFault -Context $Context)
        if ($faults.Count -eq 0) {
            return @{ Done = $true; Seen = 'ports open, instance prepared' }
        }
        @{ Done = $false; Seen = $faults -join ', ' }
    }
    Set         = {
        param($Context)
        Set-OctohaInstance -Context $Context -Confirm:$false
    }
}
