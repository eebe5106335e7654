# A Tentacle that polled every node is moved to the one address: first it polls that too, then it forgets the others, and only
# while the queue works. Nothing is registered anew, and trust is never reset.
$change = @{ 'polling.way' = 'redis'; 'polling.sharedAddress' = 'https://poll.example.com:10943'; 'polling.migrates' = $true }
$old = @(@{ Address = 'https://octo-01.example.com:10943/' }, @{ Address = 'https://octo-02.example.com:10943/' })
$null = New-Item -Path 'C:\Program Files\Octopus Deploy\Tentacle' -ItemType Directory -Force
Set-Content -LiteralPath 'C:\Program Files\Octopus Deploy\Tentacle\Tentacle.exe' -Value 'program' -Encoding UTF8
foreach ($computer in @('web-01', 'build-01')) {
    Use-Case -Computer $computer -Change $change
    Set-State -Name 'polled' -Value $old
    Set-State -Name 'redis' -Value $null
    [Octoha.ScriptHost.World]::Answers.Enqueue('API-CANARYKEY')
    $run = Invoke-Plan -With @{ Role = 'tentacle' }
    Assert-Code -Run $run -Code 4
    Assert-That -Holds ($run.Error -match 'The queue in Redis does not work' -and @(Get-State -Name 'polled').Count -eq 3) -What "all three polled meanwhile, seen: $($run.Error)"

    Set-State -Name 'redis' -Value 'on'
    Set-State -Name 'tentacleVersion' -Value '8.0.12'
    $run = Invoke-Plan -With @{ Role = 'tentacle'; Resume = $true }
    Assert-Code -Run $run -Code 4
    Assert-That -Holds ($run.Error -match 'This Tentacle is 8.0.12; before 8.1.1713') -What "the version named, seen: $($run.Error)"

    Set-State -Name 'tentacleVersion' -Value '9.2.4154'
    $run = Invoke-Plan -With @{ Role = 'tentacle'; Resume = $true }
    Assert-Code -Run $run -Code 0
    $verbs = @(Get-Change -Run $run | Where-Object -FilterScript { $_ -match '^Tentacle' } | ForEach-Object -Process { ($_ -replace '^Tentacle.exe ', '').Split('|')[0] })
    Assert-That -Holds (($verbs -join ' ') -eq 'clear-trusted-servers service') -What "forgotten, then restarted, seen: $verbs"
    Assert-That -Holds ((@(Get-State -Name 'polled') | ForEach-Object -Process { $_.Address }) -eq 'https://poll.example.com:10943/') -What 'the one address'
    $again = Invoke-Plan -With @{ Role = 'tentacle' }
    Assert-That -Holds (@(Get-Acted -Run $again).Count -eq 0 -and @(Get-Change -Run $again).Count -eq 0) -What 'nothing to do again'
    Remove-Item -LiteralPath 'C:\ProgramData\Octoha\journal.jsonl' -Force
}

# Without the word of the design the old addresses stay: both are safe. A new worker is registered with the one address.
$change['polling.migrates'] = $false
Use-Case -Computer 'build-01' -Change $change
Set-State -Name 'polled' -Value ($old + @(@{ Address = 'https://poll.example.com:10943/' }))
Assert-That -Holds (@(Get-Acted -Run (Invoke-Plan -With @{ Role = 'tentacle' })).Count -eq 0) -What 'old addresses left alone'
Set-State -Name 'polled' -Value @()
[Octoha.ScriptHost.World]::Answers.Enqueue('API-CANARYKEY')
$run = Invoke-Plan -With @{ Role = 'tentacle' }
Assert-Code -Run $run -Code 0
Assert-That -Holds (($run.Calls -join "`n") -match 'register-worker\|--server\|https://octopus.example.com\|--apiKey\|API-CANARYKEY\|--server-comms-address\|https://poll.example.com:10943\|.*\|--workerpool\|Build pool') -What 'a worker registered with the one address'
Assert-That -Holds ((Get-Leftover) -notmatch 'CANARYKEY') -What 'no key on disk'
