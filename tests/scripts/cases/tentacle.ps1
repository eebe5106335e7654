# A Tentacle is registered once, polls every node after that, is restarted, and a second run has nothing to do.
Use-Case -Computer 'web-01'
$null = New-Item -Path 'C:\Program Files\Octopus Deploy\Tentacle' -ItemType Directory -Force
Set-Content -LiteralPath 'C:\Program Files\Octopus Deploy\Tentacle\Tentacle.exe' -Value 'program' -Encoding UTF8
[Octoha.ScriptHost.World]::Answers.Enqueue('API-CANARYKEY')
$run = Invoke-Plan -With @{ Role = 'tentacle' }
Assert-Code -Run $run -Code 0
$verbs = @(Get-Change -Run $run | Where-Object -FilterScript { $_ -match '^Tentacle' } | ForEach-Object -Process { ($_ -replace '^Tentacle.exe ', '').Split('|')[0] })
Assert-That -Holds (($verbs -join ' ') -eq 'register-with poll-server service') -What "register, poll, restart, seen: $verbs"
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match 'register-with\|--server\|https://octopus.example.com\|--apiKey\|API-CANARYKEY\|--server-comms-address\|https://octo-01.example.com:10943\|--name\|web-01\|--comms-style\|TentacleActive\|--space\|Default\|--environment\|Production\|--role\|web') -What "whole registration, seen: $text"
Assert-That -Holds ($text -notmatch 'reset-trust') -What 'trust never reset'
Assert-That -Holds ((Get-Leftover) -notmatch 'CANARYKEY') -What 'no key on disk'
$again = Invoke-Plan -With @{ Role = 'tentacle' }
Assert-Code -Run $again -Code 0
Assert-That -Holds (@(Get-Acted -Run $again).Count -eq 0) -What 'nothing to do'

# Cut off between the machine in Octopus and the trust of the Tentacle: the next run takes that machine over.
Use-Machine -Computer 'web-01'
Use-Case -Computer 'web-01'
$null = New-Item -Path 'C:\Program Files\Octopus Deploy\Tentacle' -ItemType Directory -Force
Set-Content -LiteralPath 'C:\Program Files\Octopus Deploy\Tentacle\Tentacle.exe' -Value 'program' -Encoding UTF8
Set-State -Name 'machine' -Value 'web-01'
foreach ($code in @(1, 0)) {
    [Octoha.ScriptHost.World]::Answers.Enqueue('API-CANARYKEY')
    $run = Invoke-Plan -With @{ Role = 'tentacle' }
    Assert-Code -Run $run -Code $code
    Assert-That -Holds ((($run.Calls -join "`n") -match 'register-with\|.*\|--force') -eq ($code -eq 0)) -What "forced only after it failed once, seen: $($run.Calls -join '; ')"
}

# The number of connections, which an old Tentacle cannot be told: it is restarted all the same.
foreach ($version in @('9.2.4153', '9.2.4154')) {
    Use-Case -Computer 'web-01' -Change @{ 'polling.connectionCount' = 3; 'polling.portal' = 'https://octopus.example.com' }
    Set-State -Name 'tentacleVersion' -Value $version
    Set-State -Name 'polling' -Value $null
    Set-State -Name 'polled' -Value @(@{ Address = 'https://octo-01.example.com:10943/' })
    [Octoha.ScriptHost.World]::Answers.Enqueue('API-CANARYKEY')
    $isOld = $version -eq '9.2.4153'
    $run = Invoke-Plan -With @{ Role = 'tentacle' }
    Assert-Code -Run $run -Code $(if ($isOld) { 4 } else { 0 })
    Assert-That -Holds (@(Get-State -Name 'polling').Count -ge 2 -and ("$(Get-State -Name 'connections')" -eq $(if ($isOld) { '' } else { '3' }))) -What "restarted, and the number where it can be, seen: $($run.Calls -join '; ') $($run.Error)"
}

Use-Case -Computer 'build-01' -Change @{ 'polling.way' = 'editConfig' }
$run = Invoke-Plan -With @{ Role = 'tentacle' }
Assert-Code -Run $run -Code 0
Assert-That -Holds ($run.Rows[-1].Before -match 'not scripted') -What 'a discouraged way is never scripted'
