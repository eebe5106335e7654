# An existing server is moved: copied twice, stopped, copied again; the new node takes over; the way back starts the old one.
$unc = '\\stoctopusprod001.file.core.windows.net\octoha'
$change = @{ 'octopus.msiSha256' = (Get-InstallerHash); 'octopus.growsExisting' = $true; 'growth.version' = '2026.4.6909' }
$old = @{ Role = 'existingServer'; InstanceName = 'Old' }
$key = [securestring]::new()
foreach ($letter in 'API-CANARYKEY'.ToCharArray()) { $key.AppendChar($letter) }
function Use-OldServer {
    Use-Machine -Computer 'old-01'
    Use-Case -Computer 'old-01' -Change $change
    Set-State -Name 'secret:octopus-master-key' -Value 'MasterKeyMasterKeyMast=='
    Set-State -Name 'mayOpenShare' -Value $true
}
Use-OldServer
foreach ($folder in @('Artifacts', 'TaskLogs', 'Packages', 'Imports')) {
    $null = New-Item -Path "C:\Old\$folder" -ItemType Directory -Force
    Set-Content -LiteralPath "C:\Old\$folder\one.txt" -Value "of $folder" -Encoding UTF8
}
$null = New-Item -Path 'C:\Program Files\Octopus Deploy\Octopus' -ItemType Directory -Force
Set-Content -LiteralPath 'C:\Program Files\Octopus Deploy\Octopus\Octopus.Server.exe' -Value 'program' -Encoding UTF8
Set-State -Name 'service' -Value @{ Name = 'OctopusDeploy: Old'; State = 'Running'; StartName = 'LocalSystem'; StartMode = 'Auto'; Loaded = $null }
Set-State -Name 'node' -Value @{ Name = 'old-01'; Key = 'MasterKeyMasterKeyMast=='; Connection = ''; TaskCap = '5'; '--webListenPrefixes' = 'http://localhost:80/' }
Set-State -Name 'cluster:database' -Value @{
    Schema = $true; Key = 'MasterKeyMasterKeyMast=='; Schemas = 0; Nodes = @{}; Settings = @{}; Licences = 1; Admins = @()
    Paths = @{ Artifacts = 'C:\Old\Artifacts'; TaskLogs = 'C:\Old\TaskLogs'; Packages = 'C:\Old\Packages' }
}

$run = Invoke-Plan -With ($old + @{ WhatIf = $true })
Assert-Code -Run $run -Code 0
Assert-That -Holds (@(Get-Change -Run $run).Count -eq 0) -What "nothing by -WhatIf, seen: $($run.Calls -join '; ')"
$run = Invoke-Plan -With ($old + @{ Step = '54' })
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'not copied beforehand' -and (Get-State -Name 'service').State -eq 'Running') -What "no outage without the copy, seen: $($run.Error)"
Set-State -Name 'fail:robocopy' -Value 8
$run = Invoke-Plan -With ($old + @{ Step = '52' })
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match '52-GrowthCopy: Exit code 8, expected 0 or') -What "a copy that fails, seen: $($run.Error)"
Set-State -Name 'fail:robocopy' -Value 0
$run = Invoke-Plan -With ($old + @{ Step = '10,52' })
Assert-Code -Run $run -Code 0
$copied = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Share($unc), 'Imports', 'one.txt')
Assert-That -Holds ([System.IO.File]::Exists($copied) -and @($run.Calls | Where-Object -FilterScript { $_ -match '^robocopy' }).Count -eq 8) -What "copied twice, seen: $($run.Calls -join '; ')"
$run = Invoke-Plan -With ($old + @{ Step = '56' })
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'is not stopped') -What "no last copy before the stop, seen: $($run.Error)"

# The outage is asked for apart.
[Octoha.ScriptHost.World]::Answers.Enqueue('No')
$run = Invoke-Plan -With ($old + @{ Step = '54'; AcceptPointOfNoReturn = $false; ApiKey = $key })
Assert-Code -Run $run -Code 5
$wrong = [securestring]::new()
$wrong.AppendChar('x')
$run = Invoke-Plan -With ($old + @{ Step = '54'; ApiKey = $wrong })
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match '54-GrowthOutage: Maintenance Mode cannot be set at http://localhost:80/api.*API key of an administrator' -and (Get-State -Name 'service').State -eq 'Running') -What "a wrong key stops nothing, seen: $($run.Error)"
foreach ($verb in @('service', 'node')) {
    Set-State -Name "fail:Octopus.Server.exe $verb" -Value 1
    $run = Invoke-Plan -With ($old + @{ Step = '54'; ApiKey = $key })
    Assert-Code -Run $run -Code 1
    Set-State -Name "fail:Octopus.Server.exe $verb" -Value 0
    Set-State -Name 'maintenance' -Value $false
}
$run = Invoke-Plan -With ($old + @{ Step = '54'; ApiKey = $key })
Assert-Code -Run $run -Code 0
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match '(?s)maintenance True.*node\|--instance\|Old\|--drain\|true\|--wait\|1800.*service\|--instance\|Old\|--stop.*sc.exe config\|OctopusDeploy: Old\|start=\|demand') -What "maintenance, drain, stop, in this order, seen: $text"
Set-Content -LiteralPath 'C:\Old\TaskLogs\two.txt' -Value 'the last one' -Encoding UTF8
$run = Invoke-Plan -With $old
Assert-Code -Run $run -Code 0
Assert-That -Holds (Test-Path -LiteralPath "$unc\TaskLogs\two.txt") -What 'the last copy'
$again = Invoke-Plan -With $old
Assert-Code -Run $again -Code 0
Assert-That -Holds (@(Get-Acted -Run $again).Count -eq 0 -and @(Get-Change -Run $again).Count -eq 0) -What "nothing to do, seen: $($again.Calls -join '; ')"

# The way back, before the new node has taken over.
$back = Invoke-Plan -With ($old + @{ Undo = '54'; ApiKey = $key })
Assert-Code -Run $back -Code 0
Assert-That -Holds ((Get-State -Name 'service').State -eq 'Running' -and (Get-State -Name 'service').StartMode -eq 'Auto' -and -not (Get-State -Name 'maintenance') -and -not (Test-Path -LiteralPath "$unc\octoha-copied.json")) -What 'the existing server as it was'
Assert-Code -Run (Invoke-Plan -With ($old + @{ ApiKey = $key })) -Code 0

# What the new nodes write is never copied over, and the old one does not start while they work.
Set-Content -LiteralPath "$unc\octoha-moved.json" -Value '{ "time": "today", "host": "octo-01" }' -Encoding UTF8
$back = Invoke-Plan -With ($old + @{ Undo = '54'; ApiKey = $key })
Assert-Code -Run $back -Code 1
Assert-That -Holds ($back.Error -match 'The new nodes are in service since today, by octo-01. Stop them first: -Undo 60-FirstNode') -What "both never run, seen: $($back.Error)"
# A share that does not open tells nothing: neither is anything started nor taken away.
$share = [Octoha.ScriptHost.World]::Share($unc)
[System.IO.Directory]::Move($share, "$share.away")
$back = Invoke-Plan -With ($old + @{ Undo = '54'; ApiKey = $key })
[System.IO.Directory]::Move("$share.away", $share)
Assert-Code -Run $back -Code 1
Assert-That -Holds ($back.Error -match 'does not open in this session' -and ($back.Calls -join ' ') -notmatch '--start' -and (Get-State -Name 'service').State -eq 'Stopped') -What "nothing without the share, seen: $($back.Error)"
$run = Invoke-Plan -With ($old + @{ Step = '56' })
Assert-That -Holds (($run.Calls -join ' ') -notmatch 'robocopy') -What 'no copy over the new files'
Assert-That -Holds ((Get-Leftover) -notmatch 'CANARYKEY') -What 'no key on disk'
