# A tool that fails stops the run with exit code 1, the journal knows it, and -Resume goes on from there.
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
Set-State -Name 'fail:Octopus.Server.exe license' -Value 1
$run = Invoke-Plan
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match '60-FirstNode: Exit code 1, expected 0, from: .*license.*\*\*\*\*') -What "the masked command, seen: $($run.Error)"
Assert-That -Holds ($run.Error -notmatch 'canary' -and (Get-Leftover) -notmatch 'Y2FuYXJ5') -What 'no licence in message, log and journal'
Assert-That -Holds (($run.Calls -join ' ') -notmatch '--install') -What 'no service after the failure'

Set-State -Name 'fail:Octopus.Server.exe license' -Value 0
$run = Invoke-Plan -With @{ Resume = $true }
Assert-Code -Run $run -Code 0
Assert-That -Holds ($run.Rows[0].Step -eq '60-FirstNode') -What 'it begins where it stopped'
Assert-That -Holds (@($run.Calls | Where-Object -FilterScript { $_ -match ' create-instance' }).Count -eq 0) -What 'the instance is not made twice'
