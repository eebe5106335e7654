# Where an existing server is moved, the first node joins its database with its key, and leaves administrator and licence alone.
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash); 'octopus.growsExisting' = $true }
$run = Invoke-Plan
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'does not hold the master key of the existing server' -and ($run.Calls -join ' ') -notmatch 'create-instance') -What "nothing without the key, seen: $($run.Error)"

Set-State -Name 'secret:octopus-master-key' -Value 'MasterKeyMasterKeyMast=='
$run = Invoke-Plan -With @{ Resume = $true }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'last copy .* is not made yet: its step 56-GrowthFinalCopy') -What "nothing without the files, seen: $($run.Error)"
Set-Content -LiteralPath '\\stoctopusprod001.file.core.windows.net\octoha\octoha-copied.json' -Value '{}' -Encoding UTF8
# The existing server stays as it is, so nothing is said of a point of no return: a question would have no answer here.
$run = Invoke-Plan -With @{ Resume = $true; AcceptPointOfNoReturn = $false }
Assert-Code -Run $run -Code 0
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match 'database\|--instance\|OctopusServer\|--connectionString\|[^|]+\|--masterKey\|MasterKey') -What "joined with the key, seen: $text"
Assert-That -Holds ($text -notmatch '--create|\|octoadmin\||license\|') -What 'no new schema, first administrator or licence'
Assert-That -Holds ($text -match 'path\|--instance\|OctopusServer\|--clusterShared') -What 'the paths of the new share'
Assert-That -Holds (($run.Calls -join ' ') -notmatch 'vault put') -What 'the key is there already'

$undo = Invoke-Plan -With @{ Undo = '60' }
Assert-Code -Run $undo -Code 0
Assert-That -Holds (($undo.Calls -join "`n") -match '(?s)service\|--instance\|OctopusServer\|--stop\|--uninstall.*delete-instance') -What 'the node taken off again'
Assert-That -Holds (-not (Test-Path -LiteralPath '\\stoctopusprod001.file.core.windows.net\octoha\octoha-moved.json')) -What 'the existing server may start again'
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
[System.IO.File]::Delete($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath('C:\ProgramData\Octoha\journal.jsonl'))
$undo = Invoke-Plan -With @{ Undo = '60' }
Assert-That -Holds ($undo.Rows[0].Act -eq 'no undo' -and $undo.Rows[0].Before -match 'encrypted with its own master key') -What 'no way back for a new cluster'
