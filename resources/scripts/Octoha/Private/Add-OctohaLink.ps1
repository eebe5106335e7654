function Add-OctohaLink {
    <#
    .SYNOPSIS
    Makes the symbolic links that are not there; what stands in a link's place is left alone and named.
    .PARAMETER Storage
    The settings of the share.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage
    )

    foreach ($folder in @($Storage.folders | Where-Object -FilterScript { $_.path -ne $_.target })) {
        if (Test-Path -LiteralPath $folder.path) {
            continue
        }
        $parent = Split-Path -Path $folder.path -Parent
        if (-not (Test-Path -LiteralPath $parent)) {
            New-Item -Path $parent -ItemType Directory -Force | Out-Null
        }
        New-Item -Path $folder.path -ItemType SymbolicLink -Value $folder.target | Out-Null
    }
}
