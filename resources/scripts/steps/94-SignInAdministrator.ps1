#requires -Version 5.1

<#
.SYNOPSIS
Makes an administrator who comes by the new way to sign in, while passwords are still on.
#>
[CmdletBinding()]
param()

@{
    Description = 'Make an administrator of the new way to sign in.'
    Who         = 'Administrator of this machine'
    Where       = 'the first node; accounts are kept in the database'
    Roles       = @('node')
    Minutes     = 10
    NoUndo      = 'Take the user, or the group, out of the team Octopus Administrators in the portal.'
    Skip        = {
        param($Context)
        if (-not $Context.Node.first) { return 'The first node makes it for all.' }
        if ($Context.Settings.signIn.administrator.Length -eq 0) {
            'The design has no other way to sign in than passwords, or names nobody for it: DOMAIN\user for Active Directory, an e-mail address elsewhere.'
        }
    }
    Test        = {
        param($Context)
        $done = Test-OctohaJournaled -Context $Context -Step '94-SignInAdministrator'
        @{ Done = $done; Seen = $(if ($done) { 'made, by the journal' } else { 'the journal does not know it' }) }
    }
    Set         = {
        param($Context)
        Add-OctohaSignInAdministrator -Settings $Context.Settings
        Set-OctohaActed -Context $Context -Step '94-SignInAdministrator' -Confirm:$false
    }
}
