function Get-OctohaGrowthMark {
    <#
    .SYNOPSIS
    Reads a mark that a step of the move left on the share: a table with time, host and design, or nothing.
    .DESCRIPTION
    The existing server and the nodes know of each other by it: seeded (the files were copied once), copied (the last copy
    is made), moved (the new nodes work with the files, so that nothing may be copied over them any more).
    .PARAMETER Storage
    The settings of the share.
    .PARAMETER Name
    Which mark.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage,

        [Parameter(Mandatory = $true)]
        [ValidateSet('seeded', 'copied', 'moved')]
        [string] $Name
    )

    $path = Get-OctohaMarkPath -Storage $Storage -Name $Name
    if (Test-Path -LiteralPath $path) {
        ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath $path -Encoding UTF8) -join "`n")
    }
}
