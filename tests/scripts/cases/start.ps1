# What is wrong with the bundle, the machine or the rights ends the run at its start: one sentence, exit code 2, nothing written.
$bundle = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath('C:\bundle')
$settings = [System.IO.Path]::Combine($bundle, 'settings.json')
$steps = [System.IO.Path]::Combine($bundle, 'scripts', 'steps')
$extra = [System.IO.Path]::Combine($steps, '41-Extra.ps1')
$links = [System.IO.Path]::Combine($steps, '40-Links.ps1')
function Assert-Stopped {
    param([string] $Because, [hashtable] $With = @{})
    $run = Invoke-Plan -With $With
    Assert-Code -Run $run -Code 2
    Assert-That -Holds ($run.Error -match $Because) -What "'$Because', seen: $($run.Error)"
    Assert-That -Holds (@(Get-Change -Run $run).Count -eq 0 -and (Get-Leftover).Length -eq 0) -What "nothing written, seen: $($run.Calls -join '; ')"
}

Use-Case
[System.IO.File]::WriteAllText($settings, [System.IO.File]::ReadAllText($settings).Substring(0, 900))
Assert-Stopped -Because 'is not JSON, so it was cut off or damaged.*Copy the whole bundle again'
Use-Case
[System.IO.File]::WriteAllText($settings, [System.IO.File]::ReadAllText($settings).Replace('C:\\Octopus\\PackageCache', 'D:\\Cache'))
Assert-Stopped -Because 'is not the settings.json of this bundle: it was changed by hand, or comes from another bundle'
$run = Invoke-Plan -With @{ AllowChanged = $true; WhatIf = $true }
Assert-Code -Run $run -Code 0

Use-Case
$before = [System.IO.File]::ReadAllText($links)
[System.IO.File]::WriteAllText($links, $before + '#')
[System.IO.File]::WriteAllText($extra, 'throw "never loaded"')
Assert-Stopped -Because 'not as they were exported: scripts/steps/40-Links.ps1 was changed; scripts/steps/41-Extra.ps1 is not of this bundle'
[System.IO.File]::Delete($extra)
[System.IO.File]::Delete($links)
Assert-Stopped -Because 'scripts/steps/40-Links.ps1 is missing'
[System.IO.File]::WriteAllText($links, $before)

Set-State -Name 'integrity' -Value 'S-1-16-8192'
Assert-Stopped -Because 'Rights: start PowerShell with "Run as administrator". Seen: not elevated; expected: elevated. Nothing was changed'
Set-State -Name 'integrity' -Value 'S-1-16-16384'
Set-State -Name 'windowsVersion' -Value '6.3.9600'
Assert-Stopped -Because 'Windows version: use a machine.*6.3.9600; expected: Windows Server 2016 or newer' -With @{ Step = '92' }
Set-State -Name 'windowsVersion' -Value '10.0.26100'
Set-State -Name 'windowsKind' -Value 1
Assert-Stopped -Because 'Windows version: use a machine'
Set-State -Name 'windowsKind' -Value 3

# A journal of another design: the run says in what the two differ.
$run = Invoke-Plan -With @{ Step = '92' }
Assert-Code -Run $run -Code 0
Use-Case -Change @{ 'designHash' = 'f' * 64; 'storage.access' = 'symbolicLink'; 'octopus.drainMinutes' = 45 }
$run = Invoke-Plan -With @{ Step = '92' }
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match 'is of the design 0123456789ab, these settings are of ffffffffffff. They differ in: .*settings.octopus.drainMinutes was 30, is 45; settings.storage.access was "unc", is "symbolicLink"\.') -What "the difference, seen: $($run.Error)"

# Two runners on one machine: the second one is turned away, and works once the first has ended.
Use-Case
$run = Invoke-Plan -With @{ Step = '92' }
Assert-Code -Run $run -Code 0
$lock = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath('C:\ProgramData\Octoha\journal.jsonl.lock')
$held = [System.IO.FileStream]::new($lock, 'OpenOrCreate', 'ReadWrite', 'None')
try {
    $run = Invoke-Plan -With @{ Step = '92' }
    Assert-Code -Run $run -Code 2
    Assert-That -Holds ($run.Error -match "Another run holds '.*journal[.]jsonl[.]lock' on this machine. Wait until it ends; nothing was changed") -What "who holds it, seen: $($run.Error)"
    Assert-That -Holds (@(Get-Change -Run $run).Count -eq 0) -What "no change, seen: $($run.Calls -join '; ')"
}
finally { $held.Dispose() }
$run = Invoke-Plan -With @{ Step = '92' }
Assert-Code -Run $run -Code 0
