function Add-OctohaShareFolder {
    <#
    .SYNOPSIS
    Makes the folders on the share that are not there.
    .PARAMETER Storage
    The settings of the share.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage
    )

    foreach ($folder in $Storage.folders) {
        if (-not (Test-Path -LiteralPath $folder.target)) {
            New-Item -Path $folder.target -ItemType Directory -Force | Out-Null
        }
    }
}
