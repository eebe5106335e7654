function Test-OctohaFirstReplica {
    <#
    .SYNOPSIS
    Tells whether this computer is the machine of SQL Server on which cluster, database and group are made.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $machines = @($Context.Settings.sqlCluster.machines)
    $machines.Count -gt 0 -and $machines[0].name -eq $Context.ComputerName
}
