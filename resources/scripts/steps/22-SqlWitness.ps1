#requires -Version 5.1

<#
.SYNOPSIS
Gives the Windows cluster its witness, so that the loss of one of two machines leaves a majority.
#>
[CmdletBinding()]
param()

@{
    Description = 'Give the Windows cluster its witness.'
    Who         = 'DBA, with the key of the storage account where the witness is in the cloud'
    Where       = 'the first machine of SQL Server'
    Roles       = @('dba')
    Minutes     = 5
    Skip        = {
        param($Context)
        if ($Context.Settings.sqlCluster.kind.Length -eq 0) { return 'The design has no machines of SQL Server.' }
        if (-not (Test-OctohaFirstReplica -Context $Context)) { 'The first machine of SQL Server does it.' }
    }
    Test        = {
        param($Context)
        $cluster = $Context.Settings.sqlCluster
        $seen = Get-OctohaWitness -Cluster $cluster.name
        @{ Done = $seen -eq $cluster.witness; Seen = "witness: $seen" }
    }
    Set         = {
        param($Context)
        Set-OctohaWitness -Settings $Context.Settings -Confirm:$false
    }
    Undo        = {
        param($Context)
        Set-ClusterQuorum -Cluster $Context.Settings.sqlCluster.name -NoWitness
    }
}
