function Get-OctohaGroup {
    <#
    .SYNOPSIS
    Gives the replicas of the availability group as a server sees them; nothing where it does not know the group.
    .PARAMETER Context
    The run.
    .PARAMETER Server
    The server that is asked.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Server
    )

    $settings = $Context.Settings
    $values = @{ groupName = $settings.sqlCluster.groupName; databaseName = $settings.database.name }
    Invoke-OctohaSql -Settings $settings -Server $Server -File 'get-availability-group.sql' -Parameter $values
}
