# The queue of tasks reaches the Application log, by a task of the system that stays; without a key it says what is missing.
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash); 'secrets.queueKey' = 'octopus-queue-key' }
$run = Invoke-Plan -With @{ Step = '93' }
Assert-Code -Run $run -Code 0
Assert-That -Holds ($run.Rows[0].Act -eq 'done') -What 'the task registered'
Assert-Code -Run (Invoke-Plan -With @{ Step = '93' }) -Code 0
Start-ScheduledTask -TaskName 'Octoha-Queue'
Assert-That -Holds ((Get-State -Name 'event') -match '^101 .*does not hold the secret .octopus-queue-key') -What "the missing key said, seen: $(Get-State -Name 'event')"
Set-State -Name 'secret:octopus-queue-key' -Value 'API-CANARY'
Set-State -Name 'waitingTasks' -Value 7
Start-ScheduledTask -TaskName 'Octoha-Queue'
Assert-That -Holds ((Get-State -Name 'event') -eq '100 Octopus tasks waiting: 7') -What "the number, seen: $(Get-State -Name 'event')"
Assert-That -Holds ((Get-Leftover) -notmatch 'CANARY') -What 'no key on disk'
$run = Invoke-Plan -With @{ Undo = '93' }
Assert-Code -Run $run -Code 0
Assert-That -Holds (-not (Test-Path -LiteralPath 'C:\ProgramData\Octoha\queue')) -What 'nothing left'

# A node that ends TLS has a certificate for the portal's name: it is compared with that name before the key is sent, and the
# key stands in no command line.
Use-Case -Change @{ 'octopus.nodeUrl' = 'https://localhost:443'; 'secrets.queueKey' = 'octopus-queue-key' }
$settings = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath 'C:\bundle\settings.json' -Encoding UTF8) -join "`n")
Set-State -Name 'service' -Value ([pscustomobject] @{ State = 'Running' })
Set-State -Name 'bound' -Value $true
Set-State -Name 'secret:octopus-queue-key' -Value 'API-CANARY'
Set-State -Name 'waitingTasks' -Value 9
[Octoha.ScriptHost.World]::Vectors.Clear()
Assert-That -Holds ((Get-OctohaQueueLength -Settings $settings) -eq 9) -What 'the number over TLS'
$line = @([Octoha.ScriptHost.World]::Vectors | ForEach-Object -Process { $_ -join ' ' }) -join '; '
Assert-That -Holds ($line -match '--resolve octopus\.example\.com:443:127\.0\.0\.1' -and $line -notmatch 'insecure|CANARY') -What "checked, and no key in it, seen: $line"
Set-State -Name 'certifiedName' -Value 'another.example.com'
$why = try { Get-OctohaQueueLength -Settings $settings } catch { "$_" }
Assert-That -Holds ($why -match '^Exit code 60') -What "a stranger refused, seen: $why"
Assert-That -Holds ((Get-OctohaPing -Url 'https://localhost:443') -eq 200) -What 'a ping, which tells no secret, answered whatever the certificate'
Use-Case
$run = Invoke-Plan -With @{ Step = '93' }
Assert-That -Holds ($run.Rows[0].Act -eq 'not needed') -What 'no step where nothing is collected'

# The system runs what stands below ProgramData\Octoha: with the journal elsewhere it is closed all the same, and one that somebody
# else made is refused.
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash); 'secrets.queueKey' = 'octopus-queue-key' }
$null = New-Item -Path 'C:\Work' -ItemType Directory -Force
$elsewhere = @{ Step = '93'; JournalPath = 'C:\Work\journal.jsonl' }
Set-State -Name 'closed:C:\ProgramData\Octoha' -Value $false
$run = Invoke-Plan -With $elsewhere
Assert-Code -Run $run -Code 0
foreach ($folder in @('C:\ProgramData\Octoha', 'C:\ProgramData\Octoha\queue')) {
    Assert-That -Holds (($run.Calls -join "`n").Contains("icacls.exe $folder|/inheritance:r|/grant:r|*S-1-5-18:(OI)(CI)F|")) -What "$folder closed, seen: $($run.Calls -join '; ')"
}
foreach ($folder in @('C:\ProgramData\Octoha', 'C:\Work')) {
    Assert-Code -Run (Invoke-Plan -With @{ Undo = '93'; JournalPath = 'C:\Work\journal.jsonl' }) -Code 0
    Set-State -Name "owner:$folder" -Value 'S-1-5-21-1-2-3-1001'
    $run = Invoke-Plan -With $elsewhere
    Assert-Code -Run $run -Code 2
    Assert-That -Holds ($run.Error -match 'belongs to S-1-5-21-1-2-3-1001' -and -not (Test-Path -LiteralPath 'C:\ProgramData\Octoha\queue')) -What "refused, seen: $($run.Error)"
    Set-State -Name "owner:$folder" -Value 'S-1-5-32-544'
}
Set-State -Name 'owner:C:\ProgramData\Octoha' -Value 'S-1-5-21-1-2-3-1001'
Assert-Code -Run (Invoke-Plan -With @{ Step = '10' }) -Code 2
