#requires -Version 5.1

<#
.SYNOPSIS
Looks at the care of the database: collation of its columns, indexes, statistics, backups, replicas.
#>
[CmdletBinding()]
param()

@{
    Description = 'Look at collation, indexes, backups and replicas of the database.'
    Who         = 'DBA'
    Where       = 'the last machine of SQL Server, or one that reaches the server'
    Roles       = @('dba')
    Minutes     = 5
    FailCode    = 4
    NoUndo      = 'Nothing is changed.'
    Skip        = {
        param($Context)
        $names = @($Context.Settings.sqlCluster.machines | ForEach-Object -Process { $_.name })
        if ($names -contains $Context.ComputerName -and $names[-1] -ne $Context.ComputerName) { 'The last machine of SQL Server looks, when all are there.' }
    }
    Test        = {
        param($Context)
        $faults = @(Get-OctohaCareFault -Context $Context)
        if ($faults.Count -eq 0) {
            return @{ Done = $true; Seen = 'the database can be used as it is' }
        }
        @{ Done = $false; Seen = $faults -join '; ' }
    }
}
