function Assert-OctohaReplica {
    <#
    .SYNOPSIS
    Refuses to go on unless this computer is one of the machines of SQL Server.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $names = @($Context.Settings.sqlCluster.machines | ForEach-Object -Process { $_.name })
    if ($names -notcontains $Context.ComputerName) {
        Exit-OctohaRun -Code 2 -Message "This computer is '$($Context.ComputerName)', but the machines of SQL Server are $($names -join ', '). Run the step there."
    }
}
