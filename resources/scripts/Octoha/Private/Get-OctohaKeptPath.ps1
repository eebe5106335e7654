function Get-OctohaKeptPath {
    <#
    .SYNOPSIS
    Gives the path of the copy of the settings that is kept beside the journal, so that a later design can be compared.
    .PARAMETER Folder
    The folder of the journal.
    .PARAMETER DesignHash
    The design.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [Parameter(Mandatory = $true)]
        [string] $DesignHash
    )

    Join-Path -Path $Folder -ChildPath "settings-$($DesignHash.Substring(0, 12)).json"
}
