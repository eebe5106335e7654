#requires -Version 5.1

<#
.SYNOPSIS
Makes the database of Octopus and the account that it signs in with, or looks whether an existing one can be used.
#>
[CmdletBinding()]
param()

@{
    Description = 'Make the database and the sign-in of Octopus; look at the collation.'
    Who         = 'DBA: Microsoft Entra administrator of the server, or member of sysadmin'
    Where       = 'each replica of an availability group, else one machine that reaches the server'
    Roles       = @('dba')
    Minutes     = 15
    Test        = {
        param($Context)
        $faults = @(Get-OctohaDatabaseFault -Context $Context)
        if ($faults.Count -eq 0) {
            return @{ Done = $true; Seen = 'database, logins and users as designed' }
        }
        @{ Done = $false; Seen = $faults -join ', ' }
    }
    Set         = {
        param($Context)
        Set-OctohaDatabase -Context $Context -Confirm:$false
    }
    Undo        = {
        param($Context)
        Remove-OctohaDatabase -Context $Context -Confirm:$false
    }
}
