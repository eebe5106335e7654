# What the two proofs of failing calls share. A native call of a run is made to fail with an exit code that is documented for its tool:
# the run stops there with the right code, says what to do, does nothing after it, and -Resume reaches the end; or it hangs and is ended.
# Codes that leave the same world behind are resumed once.
# Octopus.Server.exe and Tentacle.exe: 1 refused, 2 unknown command, 42 not elevated, 43 type load, 100 anything else (Tentacle's
# OctopusProgram.cs). msiexec: https://learn.microsoft.com/windows/win32/msi/error-codes, those that an installation gives. robocopy: 8 and
# more, https://learn.microsoft.com/windows-server/administration/windows-commands/robocopy. az: 1 error, 2 wrong arguments, 3 not there,
# https://github.com/Azure/azure-cli/blob/dev/doc/command_guidelines.md. The others pass on errors of Windows,
# https://learn.microsoft.com/windows/win32/debug/system-error-codes: 2 and 3 no such file or path, 5 access denied, 1057 no such account,
# 1060 no such service, 1072 service marked for deletion.
$global:octohaFailCodes = @{
    'Octopus.Server.exe' = 1, 2, 42, 43, 100
    'Tentacle.exe'       = 1, 2, 42, 43, 100
    'msiexec.exe'        = 13, 87, 1601, 1602, 1603, 1612, 1613, 1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625, 1632, 1633, 1638, 1639, 1640, 1654
    'icacls.exe'         = 2, 3, 5
    'sc.exe'             = 5, 1057, 1060, 1072
    'net.exe'            = 1, 2
    'robocopy.exe'       = 8, 16
    'az'                 = 1, 2, 3
}
# Probes whose failure is an answer: curl cannot connect, netsh knows no binding, w32tm has no answer; and Azure that something is not there.
$global:octohaFailAnswers = '^(curl|netsh|w32tm)\.exe |^az (deployment|stack) group show '

function Get-FailingFault {
    param([hashtable] $Recorded, $Call, [int] $Code, [hashtable] $Resumed)
    $stage = $Recorded.Stage
    $failure = [Octoha.ScriptHost.Failure]::new($Call.Vector, $Code)
    # What a cut-off run does otherwise is met by one from the beginning.
    foreach ($from in @(@{ World = $Recorded.Points[$Call.Point].World; With = @{ Resume = $true } }, @{ World = $Recorded.Start; With = @{} })) {
        $from.World.Put()
        [Octoha.ScriptHost.World]::Failure = $failure
        [Octoha.ScriptHost.World]::Vectors.Clear()
        try { $run = Invoke-Run -Stage $stage -With $from.With } finally { [Octoha.ScriptHost.World]::Failure = $null }
        if ($failure.Met) { break }
    }
    $where = "$($stage.Machine), $($Call.Vector[0..2]) with $Code"
    if (-not $failure.Met) { return "${where}: the call did not come again" }
    $isHung = $Code -eq [Octoha.ScriptHost.FakeProcess]::Hangs
    if ($(if ($isHung) { 4, 2 } else { 1, 2, 4 }) -notcontains $run.Code -or ($isHung -and $run.Code -eq 4 -and $run.Error -notmatch 'did not end within \d+ minutes')) { "${where}: ends with $($run.Code): $($run.Error)" }
    if ($run.Error -notmatch 'again|-Resume|Run: |Install it') { "${where}: does not say what to do: '$($run.Error)'" }
    $after = @([Octoha.ScriptHost.World]::Vectors)
    $at = [array]::FindIndex([object[]] $after, [Predicate[object]] { param($one) $failure.IsOf($one) })
    # A node that was drained for it takes tasks again.
    $more = @(if ($at + 1 -lt $after.Count) { $after[($at + 1)..($after.Count - 1)] }) | ForEach-Object -Process { $_ -join ' ' } | Where-Object -FilterScript { $_ -notmatch '^\S+ (version|show-|/list)|--drain false$|^taskkill.exe ' }
    if (@($more).Count -gt 0) { "${where}: goes on with $($more -join '; ')" }
    $world = [Octoha.ScriptHost.Snapshot]::Take().Hash($false)
    if ($Resumed[$world]) { return }
    $Resumed[$world] = $true
    Get-ResumeFault -Recorded $Recorded -Where "after $($Call.Vector[0..2]) failed with $Code"
}

# Every call of a stage with every code, or of each kind of call one that no stage had before, with one of its codes.
function Get-FailingStageFault {
    param([hashtable] $Stage, [bool] $Each, [hashtable] $Count)
    $recorded = Invoke-Recorded -Stage $Stage -Torn $false
    foreach ($call in $recorded.Calls) {
        $text = if ($Each) { [Octoha.ScriptHost.Failure]::Text($call.Vector) } else { "$($call.Vector[0..1])" -replace ':.*|[\\/].*task-.*' }
        if (@($Count.Seen) -contains "$($Stage.Role) $text" -or ($call.Vector -join ' ') + ' ' -match $global:octohaFailAnswers) { continue }
        $Count.Seen += "$($Stage.Role) $text"
        $list = @(if ($global:octohaFailCodes[$call.Vector[0]]) { $global:octohaFailCodes[$call.Vector[0]] } else { 1 }) + @([Octoha.ScriptHost.FakeProcess]::Hangs)
        if (-not $Each) { $list = @($list[$Count.Tried % $list.Count]) }
        $resumed = @{}
        foreach ($code in $list) { Get-FailingFault -Recorded $recorded -Call $call -Code $code -Resumed $resumed }
        $Count.Tried += $list.Count
        $Count.Resumed += $resumed.Count
    }
    $recorded.End.Put()
}

function Test-Failing {
    param([string[]] $Names, [bool] $Each)
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $count = @{ Seen = @(); Tried = 0; Resumed = 0 }
    $faults = @(foreach ($design in @(Get-ProofDesign | Where-Object -FilterScript { $Names -contains $_.Name })) {
            $settings = Use-Bundle -Design $design.File -Set ($design.Set + (Get-AzureSet))
            if ($design.Kind -eq 'sample') { Get-FailingStageFault -Stage (Start-Azure -Settings $settings) -Each $Each -Count $count }
            Start-Cluster -Settings $settings
            foreach ($stage in @(Get-Stage -Settings $settings)) { Get-FailingStageFault -Stage $stage -Each $Each -Count $count }
        })
    Write-Row -Text "SUMMARY failing calls: $($count.Seen.Count) calls, made to fail $($count.Tried) times, $($count.Resumed) worlds resumed, $($faults.Count) faults, $([int] $watch.Elapsed.TotalSeconds) s"
    Assert-NoFault -Faults $faults -What 'failing calls'
}
