function Get-OctohaMissingOffer {
    <#
    .SYNOPSIS
    Lists the types of identities of which an address offers fewer ways to sign in than the design has.
    .PARAMETER Url
    A node or the portal.
    .PARAMETER Type
    The type of each way that must be there.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url,

        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Type = @()
    )

    $offered = @(Get-OctohaSignInOffer -Url $Url)
    foreach ($one in @('OAuth', 'ActiveDirectory', 'Guest')) {
        $wanted = @($Type | Where-Object -FilterScript { $_ -eq $one }).Count
        $seen = @($offered | Where-Object -FilterScript { $_ -eq $one }).Count
        if ($seen -lt $wanted) { "$Url offers $seen of $wanted ways of type $one" }
    }
}
