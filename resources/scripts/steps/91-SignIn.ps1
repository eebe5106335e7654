#requires -Version 5.1

<#
.SYNOPSIS
Turns on the ways to sign in that Octopus has a command for. Sign-in by password stays on meanwhile.
#>
[CmdletBinding()]
param()

@{
    Description = 'Turn on the ways to sign in, and restart this node; passwords stay on.'
    Who         = 'Administrator of this machine; with Active Directory a domain user'
    Where       = 'each node; the first one sets it for all, the others are restarted'
    Roles       = @('node')
    Minutes     = 5
    Skip        = {
        param($Context)
        $signIn = $Context.Settings.signIn
        $any = $signIn.entra.on -or $signIn.google.on -or $signIn.okta.on -or $signIn.ldap.on -or $signIn.activeDirectory.on -or $signIn.guest -or $signIn.autoLogin
        if (-not $any) { 'The design has no way to sign in that a command turns on, but passwords.' }
    }
    Test        = {
        param($Context)
        $state = Get-OctohaSignInState -Context $Context
        @{ Done = $state.Done; Seen = $state.Seen }
    }
    Set         = {
        param($Context)
        if ($Context.Node.first) {
            Set-OctohaSignIn -Context $Context -Confirm:$false
            Set-OctohaActed -Context $Context -Step '91-SignIn' -Confirm:$false
        }
        else {
            $wait = @{ For = 'the first node to turn on the ways to sign in'; Minutes = $Context.Given.WaitMinutes }
            Wait-OctohaCondition @wait -Until { (Get-OctohaSignInState -Context $Context).Configured }
        }
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
    Finish      = {
        param($Context)
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
    Undo        = {
        param($Context)
        # Nobody is locked out by it: passwords come first.
        if ((Get-OctohaPasswordState -Context $Context).Off) { Open-OctohaPasswordSignIn -Settings $Context.Settings }
        # The first node set it for all; another one that took it away would leave the rest as they are, and could not set it again.
        if ($Context.Node.first) { Clear-OctohaSignIn -Settings $Context.Settings }
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
}
