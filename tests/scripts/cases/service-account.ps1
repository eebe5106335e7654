# The account of the service: unknown or overruled by a policy it is refused; else it gets its rights once, and keeps those of others.
$change = @{
    'octopus.msiSha256' = (Get-InstallerHash); 'secrets.serviceAccountPassword' = 'octopus-service-password'; 'domain.name' = 'corp.example.com'
    'serviceAccount.kind' = 'domainAccount'; 'serviceAccount.name' = 'CONTOSO\octopus'
}
Use-Case -Change $change
Set-State -Name 'cluster:domainName' -Value 'corp.example.com'
Set-State -Name 'secret:octopus-service-password' -Value 'canary service password'
Set-State -Name 'cluster:account:CONTOSO\octopus' -Value ''
$run = Invoke-Plan -With @{ Step = '10' }
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match "Service account: Windows does not know 'CONTOSO\\octopus'") -What "an unknown account, seen: $($run.Error)"
Set-State -Name 'cluster:account:CONTOSO\octopus' -Value 'S-1-5-21-1-2-3-1104'
Set-State -Name 'policyRights' -Value @('SeServiceLogonRight')
$run = Invoke-Plan -With @{ Step = '10' }
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match "Log on as a service: a group policy sets SeServiceLogonRight and leaves out 'CONTOSO\\octopus'") -What "a policy, seen: $($run.Error)"
Set-State -Name 'policyRights' -Value @()
Set-State -Name 'domainSkew' -Value -900.5
$run = Invoke-Plan -With @{ Step = '10' }
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match 'Clock: .*90[01] seconds off the domain') -What "the clock of the domain, seen: $($run.Error)"
Set-State -Name 'domainSkew' -Value 0.1

$run = Invoke-Plan -With @{ Step = '17'; WhatIf = $true }
Assert-Code -Run $run -Code 0
Assert-That -Holds (@(Get-Change -Run $run).Count -eq 0) -What 'nothing by -WhatIf'
Set-State -Name 'fail:secedit /configure' -Value 1
$run = Invoke-Plan -With @{ Step = '17' }
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match '17-ServiceAccount: Exit code 1') -What "secedit fails, seen: $($run.Error)"
Set-State -Name 'fail:secedit /configure' -Value 0
$run = Invoke-Plan -With @{ Step = '10,17'; Resume = $true }
Assert-Code -Run $run -Code 0
$rights = Get-State -Name 'rights'
Assert-That -Holds ($rights.SeServiceLogonRight -eq '*S-1-5-80-0,*S-1-5-21-1-2-3-1104' -and $rights.SeBatchLogonRight -eq '*S-1-5-32-544,*S-1-5-32-551,*S-1-5-21-1-2-3-1104') -What "both rights, seen: $($rights.SeServiceLogonRight) $($rights.SeBatchLogonRight)"
Assert-That -Holds ((Get-State -Name 'acl:C:\Octopus') -eq 'CONTOSO\octopus') -What 'full control of the home folder'
Assert-That -Holds (@([System.IO.Directory]::GetFiles($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath('C:\ProgramData\Octoha'), 'rights.*')).Count -eq 0) -What 'no file of secedit left'
$again = Invoke-Plan -With @{ Step = '17' }
Assert-Code -Run $again -Code 0
Assert-That -Holds (@(Get-Acted -Run $again).Count -eq 0 -and @(Get-Change -Run $again | Where-Object -FilterScript { $_ -notmatch '^icacls.exe C:\\Octopus$' }).Count -eq 0) -What "nothing to do, seen: $($again.Calls -join '; ')"

Assert-That -Holds ($rights.SeCreateSymbolicLinkPrivilege -eq '*S-1-5-32-544') -What "no right that nothing needs, seen: $($rights.SeCreateSymbolicLinkPrivilege)"
# Links are made as this account, which only an administrator may without a right.
Use-Case -Change ($change + @{ 'storage.access' = 'symbolicLink' })
$run = Invoke-Plan -With @{ Step = '17' }
Assert-Code -Run $run -Code 0
$seen = (Get-State -Name 'rights').SeCreateSymbolicLinkPrivilege
Assert-That -Holds ($seen -eq '*S-1-5-32-544,*S-1-5-21-1-2-3-1104') -What "the right to make links, seen: $seen"

# A managed account is installed first; a machine that may not use it says so.
Use-Machine -Computer 'octo-02'
$change['serviceAccount.kind'] = 'gmsa'
$change['serviceAccount.name'] = 'CONTOSO\octopus$'
Use-Case -Change $change -Computer 'octo-02'
Set-State -Name 'cluster:notAllowed' -Value $true
$run = Invoke-Plan -With @{ Step = '17' }
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'Cannot install service account') -What "not allowed, seen: $($run.Error)"
Set-State -Name 'cluster:notAllowed' -Value $false
$run = Invoke-Plan -With @{ Step = '17'; Resume = $true }
Assert-Code -Run $run -Code 0
Assert-That -Holds (@($run.Calls) -contains 'Install-ADServiceAccount octopus') -What "installed, seen: $($run.Calls -join '; ')"

# A share that is opened by identity, and a database that knows Windows: looked at as the account, before anything is changed.
Use-Machine -Computer 'octo-01'
$change['serviceAccount.kind'] = 'domainAccount'
$change['serviceAccount.name'] = 'CONTOSO\octopus'
Use-Case -Change ($change + @{ 'storage.signIn' = 'activeDirectory'; 'storage.account' = '' })
Set-State -Name 'secret:octopus-service-password' -Value 'canary service password'
Set-State -Name 'rights' -Value @{ SeServiceLogonRight = '*S-1-5-21-1-2-3-1104'; SeBatchLogonRight = 'CONTOSO\octopus' }
$run = Invoke-Plan -With @{ Step = '10' }
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match 'Share as the service account: the service account cannot open .*M-ShareDomain' -and @($run.Calls) -contains 'Register-ScheduledTask CONTOSO\octopus') -What "the share as the account, seen: $($run.Error)"
Set-State -Name 'mayOpenShare' -Value $true
Assert-Code -Run (Invoke-Plan -With @{ Step = '10' }) -Code 0
$null = [Octoha.ScriptHost.World]::State.TryRemove('secret:octopus-service-password', [ref] $null)
$run = Invoke-Plan -With @{ Step = '10' }
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match 'As the service account: this machine cannot run a task') -What "no password, seen: $($run.Error)"
