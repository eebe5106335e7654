function Get-OctohaSignInMissing {
    <#
    .SYNOPSIS
    Lists what an address does not offer of the ways to sign in, those that are set up in the portal included.
    .PARAMETER Settings
    The settings.
    .PARAMETER Url
    A node or the portal.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    $types = @(Get-OctohaProvider -Settings $Settings | ForEach-Object -Process { $_.Type })
    if ($Settings.signIn.genericOidc.on) { $types += 'OAuth' }
    if ($Settings.signIn.octopusId) { $types += 'OAuth' }
    Get-OctohaMissingOffer -Url $Url -Type $types
}
