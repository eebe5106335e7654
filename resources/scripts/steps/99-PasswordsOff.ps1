#requires -Version 5.1

<#
.SYNOPSIS
Turns sign-in by password off, once an administrator has come in by the new way. Its undo is the way back in.
#>
[CmdletBinding()]
param()

@{
    Description = 'Turn sign-in by password off, and restart this node.'
    Who         = 'Administrator of this machine'
    Where       = 'each node; the first one sets it for all, the others are restarted'
    Roles       = @('node')
    Minutes     = 5
    Skip        = {
        param($Context)
        if ($Context.Settings.signIn.usernamePassword) { 'Sign-in by password stays on.' }
    }
    Test        = {
        param($Context)
        $state = Get-OctohaPasswordState -Context $Context
        if (-not $Context.Node.first -and -not $state.Off) {
            return @{ Done = $true; Seen = 'passwords are still on: the first node turns them off for all' }
        }
        @{ Done = $state.Done; Seen = $state.Seen }
    }
    Set         = {
        param($Context)
        $settings = $Context.Settings
        if ($Context.Node.first -and -not (Get-OctohaPasswordState -Context $Context).Off) {
            $missing = @(Get-OctohaSignInMissing -Settings $settings -Url $settings.octopus.nodeUrl)
            if ($missing.Count -gt 0) {
                Exit-OctohaRun -Code 4 -Message "Passwords stay on, for $($missing -join ', '). Look at the steps 91 and 98, then run again with -Resume."
            }
            if (-not $Context.Given['SignInProven']) {
                Exit-OctohaRun -Code 4 -Message "Passwords stay on until somebody has seen the new way work: let an administrator sign in through it at $($settings.octopus.portalUrl), in a second browser, and open Configuration. Then run again with -Resume -SignInProven."
            }
            Invoke-OctohaServer -Settings $settings -Verb 'configure' -Argument @('--usernamePasswordIsEnabled', 'false')
            Set-OctohaActed -Context $Context -Step '99-PasswordsOff' -Confirm:$false
        }
        Restart-OctohaNode -Settings $settings -Confirm:$false
    }
    Finish      = {
        param($Context)
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
    Undo        = {
        param($Context)
        Open-OctohaPasswordSignIn -Settings $Context.Settings
    }
}
