function Get-OctohaWitness {
    <#
    .SYNOPSIS
    Says which witness the cluster has: cloud, disk, fileShare or none; another one by its own name.
    .PARAMETER Cluster
    Name of the cluster.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Cluster
    )

    $resource = (Get-ClusterQuorum -Cluster $Cluster).QuorumResource
    if ($null -eq $resource) { return 'none' }
    $kinds = @{ 'Cloud Witness' = 'cloud'; 'File Share Witness' = 'fileShare'; 'Physical Disk' = 'disk' }
    $kind = "$($resource.ResourceType)"
    if ($kinds.ContainsKey($kind)) { $kinds[$kind] } else { $kind }
}
