function Get-OctohaSignInOffer {
    <#
    .SYNOPSIS
    Asks a node or the portal which ways to sign in it offers: the types of their identities, one for each.
    .DESCRIPTION
    GET /api/authentication needs no sign-in. The types are Guest, UsernamePassword, ActiveDirectory and OAuth.
    .PARAMETER Url
    Address without a path.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    $answer = Get-OctohaNodeAnswer -Url ($Url.TrimEnd('/') + '/api/authentication')
    foreach ($provider in @($answer.AuthenticationProviders)) { "$($provider.IdentityType)" }
}
