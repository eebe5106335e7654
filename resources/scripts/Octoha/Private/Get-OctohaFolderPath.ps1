function Get-OctohaFolderPath {
    <#
    .SYNOPSIS
    Gives the path of one kind of data as Octopus is told it.
    .PARAMETER Storage
    The settings of the share.
    .PARAMETER Name
    The kind of data.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    if ($Storage.layout -eq 'clusterShared') {
        return $Storage.clusterShared.TrimEnd('\') + '\' + $Name
    }
    foreach ($folder in $Storage.folders) {
        if ($folder.name -eq $Name) { return $folder.path.TrimEnd('\') }
    }
    ''
}
