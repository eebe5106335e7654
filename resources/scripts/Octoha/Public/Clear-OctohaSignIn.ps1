function Clear-OctohaSignIn {
    <#
    .SYNOPSIS
    Turns the ways to sign in off again that Set-OctohaSignIn turned on; their settings stay.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    foreach ($provider in @(Get-OctohaProvider -Settings $Settings)) {
        $words = @($provider.Options[0].Flag, 'false')
        Invoke-OctohaServer -Settings $Settings -Verb 'configure' -Argument $words | Out-Null
    }
}
