function Get-OctohaMarkPath {
    <#
    .SYNOPSIS
    Gives the path of a mark of the move; stops where the share does not open, for then a mark that is there would not be seen.
    .PARAMETER Storage
    The settings of the share.
    .PARAMETER Name
    Which mark.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    if (-not (Test-Path -LiteralPath $Storage.unc)) {
        throw "The share $($Storage.unc) does not open in this session, so the marks of the move cannot be seen. Open it as the plan says, then run this again."
    }
    $Storage.unc + "\octoha-$Name.json"
}
