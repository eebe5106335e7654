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

    $address = $Url.TrimEnd('/') + '/api/authentication'
    if ($Url -match '^https://localhost[:/]?') {
        # The certificate is for the portal's name, see Get-OctohaLoopbackPing.
        $words = @('--silent', '--insecure', '--fail', '--max-time', '15', $address)
        $answer = ConvertFrom-Json -InputObject (@(Invoke-OctohaTool -Path 'curl.exe' -Argument $words) -join "`n")
    }
    else {
        $answer = Invoke-RestMethod -Uri $address -UseBasicParsing -TimeoutSec 15
    }
    foreach ($provider in @($answer.AuthenticationProviders)) { "$($provider.IdentityType)" }
}
