# Each node is pointed to the queue in Redis with the connection of the vault, and restarted; its undo takes it away again. Without
# what the queue needs nothing is set, because such a node would not start.
# https://octopus.com/docs/administration/high-availability/polling-tentacles-with-ha/multi-node-polling-tentacles
$change = @{ 'octopus.msiSha256' = (Get-InstallerHash); 'polling.way' = 'redis'; 'secrets.redisConnection' = 'redis-connection' }
Use-Case -Change $change
Set-State -Name 'secret:redis-connection' -Value 'redis:6380,password=canary;"redis,ssl=true'
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
Assert-That -Holds (($run.Calls -join "`n") -match '(?s)configure\|--instance\|OctopusServer\|--multiNodePollingTentaclesRedisConnectionString\|redis:6380,password=canary;"redis,ssl=true\n.*--stop\|--start') -What 'the connection in one argument, then a restart'
Assert-That -Holds (@(Get-Acted -Run (Invoke-Plan)).Count -eq 0 -and (Get-Leftover) -notmatch 'canary') -What 'nothing to do again, and no secret on disk'

Assert-Code -Run (Invoke-Plan -With @{ Undo = '86' }) -Code 0
$change['storage.clusterShared'] = ''
Use-Case -Change $change
Set-State -Name 'redis' -Value $null
$run = Invoke-Plan -With @{ Step = '86' }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'The queue needs Octopus 2026.4.6909 and a cluster shared directory' -and @(Get-Change -Run $run).Count -eq 0) -What "what is missing, seen: $($run.Error)"

# A node without the endpoint gets the sentence and not its bare 404.
Set-State -Name 'olderThanQueue' -Value $true
$run = Invoke-Plan -With @{ Step = '86' }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'The queue needs Octopus 2026.4.6909') -What "the version needed, seen: $($run.Error)"
$gone = $null
$null = [Octoha.ScriptHost.World]::State.TryRemove('olderThanQueue', [ref] $gone)

# A node that ends TLS itself is asked without comparing the name of its certificate.
Set-State -Name 'redis' -Value 'on'
Set-State -Name 'bound' -Value $true
Set-State -Name 'service' -Value ([pscustomobject] @{ State = 'Running'; StartName = 'CONTOSO\octopus' })
$settings = [pscustomobject] @{ octopus = [pscustomobject] @{ nodeUrl = 'https://localhost:443' } }
$state = & (Get-Module -Name 'Octoha') { Get-OctohaRedisState -Settings $args[0] } $settings
Assert-That -Holds $state.Done -What "the queue seen over TLS, seen: $($state.Seen)"
