function Get-OctohaSqlServer {
    <#
    .SYNOPSIS
    Says to which server the DBA's steps connect: the instance of this machine for a replica, else the server of the design.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Settings.database.kind -eq 'availabilityGroup') {
        Assert-OctohaReplica -Context $Context
        return 'localhost'
    }
    # A distributed name comes after the database, so the instance is called by its own name until then.
    if ($Context.Settings.database.kind -eq 'failoverCluster') { return $Context.Settings.sqlCluster.instanceName }
    $Context.Settings.database.server
}
