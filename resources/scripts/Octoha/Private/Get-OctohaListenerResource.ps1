function Get-OctohaListenerResource {
    <#
    .SYNOPSIS
    Gives the name of the cluster resource of a distributed name: for a group the port, which tells SQL Server where to listen.
    .PARAMETER Cluster
    The settings of the cluster.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Cluster
    )

    if ($Cluster.kind -eq 'availabilityGroup') { "$($Cluster.listenerPort)" } else { "dnn-$($Cluster.listenerName)" }
}
