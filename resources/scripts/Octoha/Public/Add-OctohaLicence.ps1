function Add-OctohaLicence {
    <#
    .SYNOPSIS
    Imports the licence: its XML in UTF-8, as base64.
    .DESCRIPTION
    An instance without a licence can fail to start after an upgrade, so there is no way around it.
    .PARAMETER Settings
    The settings.
    .PARAMETER Licence
    The licence, where it is known already.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [securestring] $Licence
    )

    if ($null -eq $Licence) { $Licence = Get-OctohaSecret -Settings $Settings -Kind 'licence' }
    $xml = ConvertFrom-OctohaSecret -Secret $Licence
    $base64 = [System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($xml))
    Invoke-OctohaServer -Settings $Settings -Verb 'license' -Argument @('--licenseBase64', $base64) -Secret @($base64) | Out-Null
}
