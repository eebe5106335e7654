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
Use-Case
$run = Invoke-Plan -With @{ Step = '93' }
Assert-That -Holds ($run.Rows[0].Act -eq 'not needed') -What 'no step where nothing is collected'
