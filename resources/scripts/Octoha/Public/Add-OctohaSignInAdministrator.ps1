function Add-OctohaSignInAdministrator {
    <#
    .SYNOPSIS
    Makes an administrator who comes by the new way, and the group of the administrators where a command takes it.
    .DESCRIPTION
    With Active Directory the user is DOMAIN\user. Elsewhere Octopus finds the user by the e-mail address that the provider
    tells. A password that the user has stays as it is.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $signIn = $Settings.signIn
    $words = @('--username', $signIn.administrator)
    if ($signIn.administratorEmail.Length -gt 0) {
        $words += @('--email', $signIn.administratorEmail)
    }
    if ($signIn.administratorGroup.Length -gt 0) {
        $words += if ($signIn.activeDirectory.on) { @('--externalGroup', $signIn.administratorGroup) }
        elseif ($signIn.entra.on -or $signIn.okta.on) {
            @('--externalRoleId', $signIn.administratorGroup, '--externalRoleDescription', $signIn.administratorGroup)
        }
        else { @() }
    }
    Invoke-OctohaServer -Settings $Settings -Verb 'admin' -Argument $words | Out-Null
}
