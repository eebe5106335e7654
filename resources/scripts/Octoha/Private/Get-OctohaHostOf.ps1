function Get-OctohaHostOf {
    <#
    .SYNOPSIS
    Gives the name in an address; the whole text where that is no address, so that a message can show it.
    .PARAMETER Url
    The address.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    $uri = $null
    if ([uri]::TryCreate($Url, 'Absolute', [ref] $uri)) { $uri.Host } else { $Url }
}
