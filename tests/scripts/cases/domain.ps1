# A domain of its own: the first controller, DNS of the network, a further controller, a member; each restart ends with code 3 and
# goes on; another domain is refused; the way back.
$change = @{
    'domain.name' = 'corp.example.com'; 'domain.source' = 'newControllers'; 'domain.dnsServers' = @('10.20.5.4', '10.20.5.5'); 'domain.members' = @('octo-01')
    'domain.controllers' = @(@{ name = 'dc-01'; zone = 1; size = 'Standard_D2s_v5'; address = '10.20.5.4' }, @{ name = 'dc-02'; zone = 2; size = 'Standard_D2s_v5'; address = '10.20.5.5' })
}
$domain = @{ Role = 'domainAdmin'; Step = '11,13,14,16' }

function Enter-TestMachine {
    param([string] $Name, [string[]] $Answer = @())
    Use-Machine -Computer $Name
    [Octoha.ScriptHost.World]::Answers.Clear()
    foreach ($one in $Answer) { [Octoha.ScriptHost.World]::Answers.Enqueue($one) }
}

# A restart: journal and disk stay, what was in memory does not.
function Assert-Restart {
    param($Run, [string] $Step)
    Assert-Code -Run $Run -Code 3
    Assert-That -Holds ($Run.Error -match "^${Step}: .*once Windows is restarted.*-Resume") -What "the restart of $Step, seen: $($Run.Error)"
    Restart-TestMachine
}

Enter-TestMachine -Name 'dc-01' -Answer 'restore-canary'
Use-Case -Computer 'dc-01' -Change $change
Set-State -Name 'disks' -Value @(@{ Number = 0; Size = 127GB; Style = 'GPT'; Partitions = 3; Letter = '' }, @{ Number = 1; Size = 8GB; Style = 'RAW'; Partitions = 0; Letter = '' }, @{ Number = 2; Size = 8GB; Style = 'RAW'; Partitions = 0; Letter = '' })
$run = Invoke-Plan -With $domain
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'has 2 new disks, expected 1') -What "no disk chosen by chance, seen: $($run.Error)"
Set-State -Name 'disks' -Value @(Get-State -Name 'disks')[0..1]
Set-State -Name 'promotionFails' -Value $true
$run = Invoke-Plan -With $domain
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match '11-FirstController: The promotion ended with Error: Verification') -What "why it failed, seen: $($run.Error)"
Set-State -Name 'promotionFails' -Value $false
[Octoha.ScriptHost.World]::Answers.Enqueue('restore-canary')
Assert-Restart -Run (Invoke-Plan -With ($domain + @{ Resume = $true })) -Step '11-FirstController'
$run = Invoke-Plan -With ($domain + @{ Resume = $true })
Assert-Code -Run $run -Code 0
Assert-That -Holds ((Get-DnsServerForwarder).IPAddress -contains '168.63.129.16') -What 'names of Azure forwarded'
Assert-That -Holds (@(Get-Acted -Run (Invoke-Plan -With $domain)).Count -eq 0) -What 'nothing to do in the second run'
Assert-That -Holds ((Get-Leftover) -notmatch 'canary') -What 'no password on disk'

Enter-TestMachine -Name 'work-01'
$run = Invoke-Plan -With ($domain + @{ WhatIf = $true })
Assert-Code -Run $run -Code 0
Assert-That -Holds (-not (Get-State -Name 'cluster:vnetDns')) -What 'a dry run leaves the network alone'
$run = Invoke-Plan -With $domain
Assert-Code -Run $run -Code 0
Assert-That -Holds ((@(Get-State -Name 'cluster:vnetDns') -join ' ') -eq '10.20.5.4 10.20.5.5') -What 'both DNS servers'
Assert-That -Holds (@(Get-Acted -Run (Invoke-Plan -With $domain)).Count -eq 0) -What 'nothing to do in the second run'

Enter-TestMachine -Name 'dc-02' -Answer 'CORP\admin', 'domain-canary', 'restore-canary'
Set-State -Name 'disks' -Value @(@{ Number = 1; Size = 8GB; Style = 'RAW'; Partitions = 0; Letter = '' })
Restart-TestMachine
Assert-Restart -Run (Invoke-Plan -With $domain) -Step '14-FurtherControllers'
Assert-Code -Run (Invoke-Plan -With ($domain + @{ Resume = $true })) -Code 0

Enter-TestMachine -Name 'octo-01' -Answer 'CORP\admin', 'domain-canary'
Restart-TestMachine
Assert-Restart -Run (Invoke-Plan -With $domain) -Step '16-DomainJoin'
$run = Invoke-Plan -With ($domain + @{ Resume = $true })
Assert-Code -Run $run -Code 0
Assert-That -Holds ((Get-TestHost).Domain -eq 'corp.example.com' -and (Get-Leftover) -notmatch 'canary') -What 'a member, and no password on disk'
Set-State -Name 'channelIsBroken' -Value $true
$run = Invoke-Plan -With $domain
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'does not trust this computer any more') -What "the broken trust, seen: $($run.Error)"
Set-State -Name 'channelIsBroken' -Value $false
foreach ($one in @('CORP\admin', 'domain-canary')) { [Octoha.ScriptHost.World]::Answers.Enqueue($one) }
Assert-Code -Run (Invoke-Plan -With @{ Role = 'domainAdmin'; Undo = '16' }) -Code 0
Restart-TestMachine
Assert-That -Holds ((Get-TestHost).Domain -eq '') -What 'out of the domain'

Set-TestHost -Computer @{ Name = 'octo-01'; Features = @(); Domain = 'other.example.com'; Role = 3; Next = $null }
$run = Invoke-Plan -With $domain
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'member of the domain other.example.com, expected corp.example.com. Nothing is changed') -What "another domain refused, seen: $($run.Error)"
