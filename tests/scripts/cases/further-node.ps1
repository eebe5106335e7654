# A further node waits for the master key, joins with task cap 0, and then gets its cap; -Undo takes it off again.
Use-Case -Computer 'octo-02' -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
Set-State -Name 'secret:octopus-master-key' -Value 'MasterKeyMasterKeyMast=='
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match 'database\|--instance\|OctopusServer\|--connectionString\|[^|]+\|--masterKey\|MasterKey') -What 'joined with the key of the vault'
Assert-That -Holds ($text -notmatch '--create|admin\||license\||\bpath\|') -What 'nothing that belongs to the first node'
Assert-That -Holds ($text -match '(?s)--taskCap\|0.*--install.*--taskCap\|20') -What 'cap 0 first, the cap of the design last'
Assert-That -Holds ($text -match '(?s)--install.*--start.*New-NetFirewallRule Octoha-TCP-80.*--taskCap\|20') -What 'no way in for the balancer before the node works, and no task before all else is set'

# Tasks run on it now: whatever restarts it or takes it away lets them end first.
Set-State -Name 'node' -Value (& { $node = Get-State -Name 'node'; $node['--commsListenPort'] = '1'; $node })
$run = Invoke-Plan -With @{ Step = '90' }
Assert-Code -Run $run -Code 0
Assert-That -Holds (($run.Calls -join "`n") -match '(?s)--drain\|true\|--wait\|\d+\n[^\n]*--stop\|--start.*--drain\|false' -and -not (Get-State -Name 'drained')) -What "drain, restart, no drain, seen: $($run.Calls -join '; ')"
Set-State -Name 'fail:Octopus.Server.exe service' -Value 1
Set-State -Name 'node' -Value (& { $node = Get-State -Name 'node'; $node['--commsListenPort'] = '1'; $node })
Assert-Code -Run (Invoke-Plan -With @{ Step = '90' }) -Code 1
Assert-That -Holds (-not (Get-State -Name 'drained')) -What 'no drain left behind by a restart that failed'
Set-State -Name 'fail:Octopus.Server.exe service' -Value 0
Assert-Code -Run (Invoke-Plan -With @{ Step = '90' }) -Code 0

$undo = Invoke-Plan -With @{ Undo = '80' }
Assert-Code -Run $undo -Code 0
Assert-That -Holds (($undo.Calls -join "`n") -match '(?s)--drain\|true.*service\|--instance\|OctopusServer\|--stop\|--uninstall\n.*delete-instance') -What 'service and instance gone'
Assert-That -Holds ((Get-Leftover) -notmatch 'MasterKeyMaster') -What 'no key left on disk'

# Where a server is moved, its key is in the vault beforehand: a further node waits until the first one has taken over.
Use-Machine -Computer 'octo-02'
Use-Case -Computer 'octo-02' -Change @{ 'octopus.msiSha256' = (Get-InstallerHash); 'octopus.growsExisting' = $true; 'growth.version' = '2026.4.6909' }
# The simulated machine ends what waits for more than 200 times.
[Octoha.ScriptHost.World]::Waits = 200
$run = Invoke-Plan
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match '80-FurtherNodes' -and ($run.Calls -join "`n") -notmatch 'create-instance') -What "nothing joined before the first node, seen: $($run.Error)"
[Octoha.ScriptHost.World]::Waits = 0
Set-Content -LiteralPath '\\stoctopusprod001.file.core.windows.net\octoha\octoha-moved.json' -Value '{"time":"now","host":"octo-01"}' -Encoding UTF8
Assert-Code -Run (Invoke-Plan -With @{ Resume = $true }) -Code 0
