# What the proofs share: points at which a run is killed, and a line of their table.

# Acts that must not be done twice: the second one is refused, makes another machine in Octopus, or installs over what runs.
function Get-OnceOnly {
    'Octopus.Server.exe create-instance', 'Octopus.Server.exe delete-instance', 'Tentacle.exe register-with', 'Tentacle.exe register-worker', 'msiexec.exe /i'
}

function Get-Once {
    param([object[]] $Vectors)
    $once = @(Get-OnceOnly)
    @($Vectors | ForEach-Object -Process { ($_[0..1]) -join ' ' } | Where-Object -FilterScript { $once -contains $_ })
}

# Runs a stage and gives every point at which it could have been killed, every call, and the world at its end.
function Invoke-Recorded {
    param([hashtable] $Stage)
    Enter-Machine -Computer $Stage.Machine -Role $Stage.Role
    [Octoha.ScriptHost.World]::Vectors.Clear()
    $recorder = [Octoha.ScriptHost.Recorder]::new()
    [Octoha.ScriptHost.World]::Recorder = $recorder
    try { $run = Invoke-Plan -With $Stage.With } finally { [Octoha.ScriptHost.World]::Recorder = $null }
    Assert-Code -Run $run -Code 0
    @{ Stage = $Stage; Points = $recorder.Points; Count = $recorder.Count; Calls = $recorder.Calls; Vectors = @([Octoha.ScriptHost.World]::Vectors); End = [Octoha.ScriptHost.Snapshot]::Take() }
}

# Killed at this point: -Resume reaches the same end, and does nothing twice that may not be. Gives what is wrong.
function Get-KillFault {
    param([hashtable] $Recorded, $Point)
    $Point.World.Put()
    $before = @(if ($Point.Done -gt 0) { Get-Once -Vectors $Recorded.Vectors[0..($Point.Done - 1)] })
    Get-ResumeFault -Recorded $Recorded -Before $before -Where $Point.Label
}

function Get-ResumeFault {
    param([hashtable] $Recorded, [string[]] $Before = @(), [string] $Where)
    [Octoha.ScriptHost.World]::Vectors.Clear()
    $run = Invoke-Plan -With ($Recorded.Stage.With + @{ Resume = $true })
    $what = "$($Recorded.Stage.Machine), killed $Where"
    if ($run.Code -ne 0) { return "$what`: -Resume ends with $($run.Code): $($run.Error)" }
    $differs = [Octoha.ScriptHost.Snapshot]::Difference($Recorded.End, [Octoha.ScriptHost.Snapshot]::Take(), $false)
    if ($differs) { "$what`: $differs" }
    foreach ($act in @(Get-Once -Vectors @([Octoha.ScriptHost.World]::Vectors))) { if ($Before -contains $act) { "$what`: $act is done twice" } }
}

# Faults of all these, at most ten of them as an error.
function Assert-NoFault {
    param([object[]] $Faults, [string] $What)
    $found = @($Faults | Where-Object -FilterScript { $_ })
    if ($found.Count -gt 0) { throw "$What`: $($found.Count) faults.`n" + (@($found | Select-Object -First 10) -join "`n") }
}

function Write-Row {
    param([string] $Text)
    [System.Console]::WriteLine("      $Text")
}
