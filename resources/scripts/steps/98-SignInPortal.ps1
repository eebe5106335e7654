#requires -Version 5.1

<#
.SYNOPSIS
Looks whether every way to sign in is offered, those included that people set up in the portal because no command does.
#>
[CmdletBinding()]
param()

@{
    Description = 'Look whether every way to sign in is offered.'
    Who         = 'Administrator of Octopus'
    Where       = 'the first node, and the jump host for the portal'
    Roles       = @('node', 'jumpHost')
    Minutes     = 20
    FailCode    = 4
    NoUndo      = 'Switch it off again in the portal; passwords are still on.'
    Skip        = {
        param($Context)
        $signIn = $Context.Settings.signIn
        $byHand = $signIn.genericOidc.on -or $signIn.octopusId
        if ($Context.Role -eq 'node') {
            if (-not $Context.Node.first) { return 'The first node looks.' }
            if (-not $byHand) { 'No way to sign in is set up in the portal.' }
            return
        }
        $any = $byHand -or $signIn.entra.on -or $signIn.google.on -or $signIn.okta.on -or $signIn.activeDirectory.on
        if (-not $any -or $Context.Settings.octopus.portalUrl.Length -eq 0) { 'There is nothing but passwords to look for, or no address of the portal.' }
    }
    Test        = {
        param($Context)
        $settings = $Context.Settings
        $oidc = $settings.signIn.genericOidc
        $url = if ($Context.Role -eq 'node') { $settings.octopus.nodeUrl } else { $settings.octopus.portalUrl }
        $missing = @(Get-OctohaSignInMissing -Settings $settings -Url $url)
        if ($missing.Count -eq 0) {
            return @{ Done = $true; Seen = "$url offers every way to sign in" }
        }
        $do = @(
            if ($oidc.on) { "Set up OpenID Connect under Configuration > Settings > OpenID Connect: issuer $($oidc.issuer), client id $($oidc.clientId), the client secret from the vault." }
            if ($settings.signIn.octopusId) { 'Turn Octopus ID on under Configuration > Settings.' }
        ) -join ' '
        @{ Done = $false; Seen = "$($missing -join ', '). $do Then run again with -Resume." }
    }
}
