#requires -Version 5.1

<#
.SYNOPSIS
Makes the availability group on the first replica, and joins the others.
#>
[CmdletBinding()]
param()

@{
    Description = 'Make the availability group, or join it.'
    Who         = 'DBA: member of sysadmin on each replica'
    Where       = 'each machine of SQL Server, the first one first'
    Roles       = @('dba')
    Minutes     = 30
    Skip        = {
        param($Context)
        if ($Context.Settings.sqlCluster.kind -ne 'availabilityGroup') { 'The design has no availability group.' }
    }
    Test        = {
        param($Context)
        $faults = @(Get-OctohaGroupFault -Context $Context)
        if ($faults.Count -eq 0) {
            return @{ Done = $true; Seen = "in the group $($Context.Settings.sqlCluster.groupName), synchronized" }
        }
        @{ Done = $false; Seen = $faults -join ', ' }
    }
    Set         = {
        param($Context)
        Join-OctohaGroup -Context $Context
    }
    Finish      = {
        param($Context)
        # The right to make databases is given after the group is there, and no look at the group shows it.
        Join-OctohaGroup -Context $Context
    }
    Undo        = {
        param($Context)
        if (-not (Test-OctohaFirstReplica -Context $Context)) {
            throw 'The group is dropped on the first replica; the database stays there.'
        }
        $values = @{ groupName = $Context.Settings.sqlCluster.groupName }
        Invoke-OctohaSql -Settings $Context.Settings -Server 'localhost' -File 'remove-availability-group.sql' -Parameter $values
    }
}
