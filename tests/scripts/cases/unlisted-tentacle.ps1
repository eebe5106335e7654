# A Tentacle that the design does not list is registered by what the runner is told; told too little, it says what it needs.
function Use-Tentacle {
    param([hashtable] $Change = @{})
    Use-Case -Computer 'web-77' -Change $Change
    $null = New-Item -Path 'C:\Program Files\Octopus Deploy\Tentacle' -ItemType Directory -Force
    Set-Content -LiteralPath 'C:\Program Files\Octopus Deploy\Tentacle\Tentacle.exe' -Value 'program' -Encoding UTF8
}

Use-Tentacle
foreach ($with in @(@{}, @{ TentacleKind = 'target'; Environment = @('Test') }, @{ TentacleKind = 'worker' })) {
    $run = Invoke-Plan -With (@{ Role = 'tentacle' } + $with)
    Assert-Code -Run $run -Code 2
    Assert-That -Holds ($run.Error -match "does not list the Tentacle of 'web-77'.*-TentacleKind target -Environment") -What "what to say, seen: $($run.Error)"
}
[Octoha.ScriptHost.World]::Answers.Enqueue('API-CANARYKEY')
$run = Invoke-Plan -With @{ Role = 'tentacle'; TentacleKind = 'target'; Environment = @('Test', 'Production'); TargetTag = @('web'); Space = 'Shop' }
Assert-Code -Run $run -Code 0
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match 'register-with\|.*\|--name\|web-77\|--comms-style\|TentacleActive\|--space\|Shop\|--environment\|Test\|--environment\|Production\|--role\|web') -What "the registration, seen: $text"

# By web sockets each node is polled by the address that it listens on.
[Octoha.ScriptHost.World]::State.Clear()
Use-Tentacle -Change @{ 'polling.way' = 'webSockets'; 'polling.endpoints' = @(@{ node = 'octo-01'; address = 'wss://octo-01.example.com:443/OctopusComms' }) }
[Octoha.ScriptHost.World]::Answers.Enqueue('API-CANARYKEY')
$run = Invoke-Plan -With @{ Role = 'tentacle'; TentacleKind = 'worker'; WorkerPool = @('Build pool') }
Assert-Code -Run $run -Code 0
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match 'register-worker\|.*\|--server-web-socket\|wss://octo-01.example.com:443/OctopusComms\|--name\|web-77\|.*\|--workerpool\|Build pool') -What "the worker, seen: $text"
