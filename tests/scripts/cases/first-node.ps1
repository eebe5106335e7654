# The first node from nothing: built in the documented order; a second run changes nothing; nothing secret is left.
Use-Case
$run = Invoke-Plan
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match 'SHA-256 ([0-9A-F]{64}), signed by CN=Somebody') -What "hash and signer, seen: $($run.Error)"
$null = $run.Error -match 'SHA-256 ([0-9A-F]{64})'
$hash = $Matches[1]

$run = Invoke-Plan -With @{ MsiSha256 = $hash; Resume = $true }
Assert-Code -Run $run -Code 0
$verbs = @($run.Calls | Where-Object -FilterScript { $_ -match '^Octopus' } | ForEach-Object -Process { ($_ -replace '^Octopus.Server.exe ', '').Split('|')[0] } | Where-Object -FilterScript { @('version', 'show-configuration', 'show-master-key') -notcontains $_ })
Assert-That -Holds (($verbs -join ' ') -eq 'create-instance database configure service configure admin license path node service service admin') -What "the documented order, seen: $verbs"
Assert-That -Holds (@($run.Calls) -contains 'vault put octopus-master-key') -What 'the master key in the vault'

$again = Invoke-Plan
Assert-Code -Run $again -Code 0
$changes = Get-Change -Run $again
Assert-That -Holds (@($changes).Count -eq 0) -What "no change in the second run, seen: $($changes -join '; ')"
Assert-That -Holds (@(Get-Acted -Run $again).Count -eq 0) -What 'all in the desired state'

$left = Get-Leftover
Assert-That -Holds ($left -notmatch 'canary' -and $left -notmatch 'MasterKeyMaster') -What 'no secret in log and journal'
Assert-That -Holds ($left -notmatch 'task-') -What 'no folder of a task left'
