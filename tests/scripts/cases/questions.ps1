# Without -Confirm:$false each change is asked for; "No" cancels with exit code 5; the point of no return is asked for apart.
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
[Octoha.ScriptHost.World]::Answers.Enqueue('No')
$run = Invoke-Plan -With @{ Confirm = $true }
Assert-Code -Run $run -Code 5
Assert-That -Holds (@(Get-Change -Run $run | Where-Object -FilterScript { $_ -notmatch '^icacls' }).Count -eq 0) -What 'nothing done'

[Octoha.ScriptHost.World]::Answers.Enqueue('No')
$run = Invoke-Plan -With @{ AcceptPointOfNoReturn = $false }
Assert-Code -Run $run -Code 5
Assert-That -Holds ($run.Error -match 'Cancelled before 60-FirstNode') -What "stopped at the point of no return, seen: $($run.Error)"

Assert-Code -Run (Invoke-Plan) -Code 0
Set-State -Name 'secret:octopus-master-key' -Value 'AnotherKeyAnotherKeyAn=='
$run = Invoke-Plan
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'The vault holds another master key' -and ($run.Calls -join ' ') -notmatch 'vault put') -What 'another key is never overwritten'
