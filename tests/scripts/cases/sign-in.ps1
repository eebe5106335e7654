# Each way to sign in ends configured in Octopus, by the commands of the plan, with its secret from the vault and passwords still
# on. A second run has nothing to do, a failing command stops, and the undo takes it back.
$ways = [ordered] @{
    entra           = @{ Change = @{ on = $true; issuer = 'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111'; clientId = '22222222-2222-4222-8222-222222222222'; hasSecret = $true }
        Kind = 'entraClientSecret'; Says = 'configure|--instance|OctopusServer|--azureADIsEnabled|true|--azureADIssuer|https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111|--azureADClientId|22222222-2222-4222-8222-222222222222|--azureADClientSecret|canary;"entra'
        Admin = 'admin|--instance|OctopusServer|--username|octoadmin|--email|ops@example.com|--externalRoleId|octopusAdmins|--externalRoleDescription|octopusAdmins'; Key = 'AzureAD.IsEnabled' }
    google          = @{ Change = @{ on = $true; clientId = 'id;$(x)'; hostedDomain = 'example.com' }
        Kind = 'googleClientSecret'; Says = 'configure|--instance|OctopusServer|--googleAppsIsEnabled|true|--googleAppsClientId|id;$(x)|--googleAppsClientSecret|canary;"google|--googleAppsHostedDomain|example.com'
        Admin = 'admin|--instance|OctopusServer|--username|octoadmin|--email|ops@example.com'; Key = 'GoogleApps.IsEnabled' }
    okta            = @{ Change = @{ on = $true; issuer = 'https://dev.oktapreview.com'; clientId = '0a4b' }
        Kind = 'oktaClientSecret'; Says = 'configure|--instance|OctopusServer|--oktaIsEnabled|true|--oktaIssuer|https://dev.oktapreview.com|--oktaClientId|0a4b|--oktaClientSecret|canary;"okta|--oktaScope|openid%20profile%20email%20groups'
        Admin = 'admin|--instance|OctopusServer|--username|octoadmin|--email|ops@example.com|--externalRoleId|octopusAdmins|--externalRoleDescription|octopusAdmins'; Key = 'Okta.IsEnabled' }
    ldap            = @{ Change = @{ on = $true; server = 'ldap.example.com'; port = 636; security = 'SSL'; user = 'CN=octo,DC=example,DC=com'; userBaseDn = 'OU=Users'; groupBaseDn = 'OU=Groups' }
        Kind = 'ldapPassword'; Says = 'configure|--instance|OctopusServer|--ldapIsEnabled|true|--ldapServer|ldap.example.com|--ldapPort|636|--ldapSecurityProtocol|SSL|--ldapUsername|CN=octo,DC=example,DC=com|--ldapPassword|canary;"ldap|--ldapUserBaseDn|OU=Users|--ldapGroupBaseDn|OU=Groups'
        Admin = 'admin|--instance|OctopusServer|--username|octoadmin|--email|ops@example.com'; Key = 'WebPortal.LdapIsEnabled' }
    activeDirectory = @{ Change = @{ on = $true; scheme = 'Ntlm'; formsForDomainUsers = $true; container = 'CN=Users,DC=example,DC=com' }
        Kind = ''; Says = 'configure|--instance|OctopusServer|--activeDirectoryIsEnabled|true|--webAuthenticationScheme|Ntlm|--allowFormsAuthenticationForDomainUsers|true|--activeDirectoryContainer|CN=Users,DC=example,DC=com'
        Admin = 'admin|--instance|OctopusServer|--username|CONTOSO\octo|--externalGroup|octopusAdmins'; Key = 'WebPortal.ActiveDirectoryIsEnabled' }
}
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
Assert-Code -Run (Invoke-Plan) -Code 0

foreach ($way in $ways.Keys) {
    $one = $ways[$way]
    $isDirectory = $way -eq 'activeDirectory'
    $change = @{
        "signIn.$way" = [pscustomobject] $one.Change; 'signIn.administrator' = $(if ($isDirectory) { 'CONTOSO\octo' } else { 'octoadmin' })
        'signIn.administratorEmail' = $(if ($isDirectory) { '' } else { 'ops@example.com' }); 'signIn.administratorGroup' = 'octopusAdmins'
    }
    if ($one.Kind) {
        $change["secrets.$($one.Kind)"] = "secret-$way"
        Set-State -Name "secret:secret-$way" -Value "canary;`"$way"
    }
    Use-Case -Change $change
    Remove-Item -LiteralPath 'C:\ProgramData\Octoha\journal.jsonl' -Force
    Set-State -Name 'cluster:signIn' -Value @{ 'UsernamePassword.IsEnabled' = 'True' }

    if ($way -eq 'entra') {
        $run = Invoke-Plan -With @{ Step = '91'; WhatIf = $true }
        Assert-That -Holds (@(Get-Change -Run $run).Count -eq 0 -and (Get-Acted -Run $run) -contains '91-SignIn would act') -What 'nothing changed by -WhatIf'
        Set-State -Name 'fail:Octopus.Server.exe configure' -Value 1
        $run = Invoke-Plan -With @{ Step = '91' }
        Assert-Code -Run $run -Code 1
        Assert-That -Holds ($run.Error -match '91-SignIn: Exit code 1.*--azureADClientSecret .?\*\*\*\*' -and $run.Error -notmatch 'canary') -What "the masked command, seen: $($run.Error)"
        Set-State -Name 'fail:Octopus.Server.exe configure' -Value 0
    }
    $run = Invoke-Plan -With @{ Step = '89,91,94' }
    Assert-Code -Run $run -Code 0
    $said = @($run.Calls | ForEach-Object -Process { $_ -replace '^Octopus.Server.exe ', '' })
    Assert-That -Holds ($said -contains $one.Says) -What "$way turned on, seen: $($said -join '; ')"
    Assert-That -Holds ($said -contains $one.Admin) -What "the administrator of $way, seen: $($said -join '; ')"
    Assert-That -Holds ((Test-SignIn -Key $one.Key) -and (Test-SignIn -Key 'UsernamePassword.IsEnabled')) -What "$way and passwords on in Octopus"
    $again = Invoke-Plan -With @{ Step = '89,91,94,99' }
    Assert-Code -Run $again -Code 0
    Assert-That -Holds (@(Get-Change -Run $again).Count -eq 0 -and @(Get-Acted -Run $again).Count -eq 0) -What "nothing to do again for $way, seen: $(Get-Acted -Run $again)"
    Assert-That -Holds ((Get-Leftover) -notmatch 'canary') -What "no secret of $way on disk"
}
Assert-That -Holds ((Get-State -Name 'cluster:administrators')['octo-breakglass'] -eq 'canary;"octopus-breakglass-password') -What 'the break-glass account with its password'

# The other node only follows: it is restarted, and sets nothing.
Set-State -Name 'offered' -Value @()
$env:COMPUTERNAME = 'octo-02'
$run = Invoke-Plan -With @{ Step = '89,91,94,99' }
Assert-Code -Run $run -Code 0
Assert-That -Holds (($run.Calls -join ' ') -notmatch ' (configure|admin)\|' -and ($run.Calls -join ' ') -match '--stop\|--start') -What "a restart alone, seen: $($run.Calls -join '; ')"
$env:COMPUTERNAME = 'octo-01'

# The undo turns it off again; a directory asks for a domain user.
$undo = Invoke-Plan -With @{ Undo = '91' }
Assert-Code -Run $undo -Code 0
Assert-That -Holds (-not (Test-SignIn -Key 'WebPortal.ActiveDirectoryIsEnabled') -and (Test-SignIn -Key 'UsernamePassword.IsEnabled')) -What 'passwords alone'
$env:USERDOMAIN = 'octo-01'
$run = Invoke-Plan -With @{ Step = '91' }
$env:USERDOMAIN = $null
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'signed in as a local user') -What "a domain user asked for, seen: $($run.Error)"

# Guest and automatic sign-in are commands too; a version that tells nothing of a way is asked once, and then the journal knows.
Use-Case -Change @{ 'signIn.guest' = $true; 'signIn.autoLogin' = $true }
Set-State -Name 'untold' -Value @('WebPortal.AutoLoginEnabled')
$run = Invoke-Plan -With @{ Step = '91' }
Assert-Code -Run $run -Code 0
Assert-That -Holds ((Test-SignIn -Key 'WebPortal.GuestLoginEnabled') -and (Test-SignIn -Key 'WebPortal.AutoLoginEnabled')) -What 'guest and automatic sign-in on'
Assert-That -Holds (@(Get-Acted -Run (Invoke-Plan -With @{ Step = '91' })).Count -eq 0) -What 'nothing to do again'
