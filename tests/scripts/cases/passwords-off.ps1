# Passwords go off only when the providers are offered and somebody says that the new way was seen to work. Who is locked out comes
# in again by the undo, on any node.
Use-Case -Change @{
    'octopus.msiSha256' = (Get-InstallerHash); 'signIn.usernamePassword' = $false; 'secrets.oktaClientSecret' = 'okta'
    'signIn.okta'        = [pscustomobject] @{ on = $true; issuer = 'https://dev.oktapreview.com'; clientId = '0a4b' }
    'signIn.genericOidc' = [pscustomobject] @{ on = $true; issuer = 'https://id.example.com'; clientId = 'octo' }
}
Set-State -Name 'secret:okta' -Value 'canary;"okta'
$run = Invoke-Plan
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match '98-SignInPortal: .*offers 1 of 2 ways of type OAuth.*Configuration > Settings > OpenID Connect: issuer https://id.example.com, client id octo') -What "what to do in the portal, seen: $($run.Error)"
Assert-That -Holds (Test-SignIn -Key 'UsernamePassword.IsEnabled') -What 'passwords on meanwhile'

$run = Invoke-Plan -With @{ Step = '99'; SignInProven = $true }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'Passwords stay on, for .*offers 1 of 2') -What "a missing provider named, seen: $($run.Error)"

Set-State -Name 'cluster:setUpInPortal' -Value @('OAuth')
$run = Invoke-Plan -With @{ From = '98' }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'sign in through it at https://octopus.example.com, in a second browser.*-Resume -SignInProven') -What "the proof asked for, seen: $($run.Error)"
Assert-That -Holds (Test-SignIn -Key 'UsernamePassword.IsEnabled') -What 'passwords still on'

$run = Invoke-Plan -With @{ Resume = $true; SignInProven = $true }
Assert-Code -Run $run -Code 0
Assert-That -Holds (-not (Test-SignIn -Key 'UsernamePassword.IsEnabled') -and (Get-State -Name 'offered') -notcontains 'UsernamePassword') -What 'passwords off, and not offered any more'
Assert-That -Holds (@(Get-Acted -Run (Invoke-Plan)).Count -eq 0) -What 'nothing to do again, without any word'

Assert-Code -Run (Invoke-Plan -With @{ Role = 'jumpHost'; Step = '98' }) -Code 0
Set-State -Name 'cluster:setUpInPortal' -Value @()
$run = Invoke-Plan -With @{ Role = 'jumpHost'; Step = '98' }
Assert-That -Holds ($run.Code -eq 4 -and $run.Error -match 'https://octopus.example.com offers 1 of 2') -What "the portal asked from outside, seen: $($run.Error)"

# Locked out: the provider fails, nobody can sign in. The way back, here on another node.
Set-State -Name 'cluster:administrators' -Value @{}
$env:COMPUTERNAME = 'octo-02'
$undo = Invoke-Plan -With @{ Undo = '99' }
$env:COMPUTERNAME = 'octo-01'
Assert-Code -Run $undo -Code 0
$verbs = @(Get-Change -Run $undo | ForEach-Object -Process { ($_ -replace '^Octopus.Server.exe ', '').Split('|')[0] })
Assert-That -Holds (($verbs -join ' ') -eq 'configure admin node service node') -What "passwords, account, restart within a drain, seen: $verbs"
Assert-That -Holds ((Test-SignIn -Key 'UsernamePassword.IsEnabled') -and (Get-State -Name 'offered') -contains 'UsernamePassword') -What 'passwords offered again'
Assert-That -Holds ((Get-State -Name 'cluster:administrators')['octo-breakglass'] -eq 'canary;"octopus-breakglass-password') -What 'the break-glass account can come in'
Assert-That -Holds ((Get-Leftover) -notmatch 'canary') -What 'no secret on disk'

# The undo of the providers opens that way by itself, so that nobody is locked out by it.
Set-State -Name 'cluster:signIn' -Value (@{} + (Get-SignIn) + @{ 'Okta.Scope' = '' })
$null = Invoke-Plan -With @{ Step = '99'; SignInProven = $true }
Assert-Code -Run (Invoke-Plan -With @{ Undo = '91' }) -Code 0
Assert-That -Holds ((Test-SignIn -Key 'UsernamePassword.IsEnabled') -and -not (Test-SignIn -Key 'Okta.IsEnabled')) -What 'passwords on, provider off'
