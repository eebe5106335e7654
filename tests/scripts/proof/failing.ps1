# Each native call made to fail with each documented exit code: the run stops there with the right code, says what to do, does
# nothing after it, and -Resume reaches the end.
# Octopus.Server.exe and Tentacle.exe: 1 refused, 2 unknown command, 42 not elevated, 43 type load, 100 anything else (Tentacle's
# OctopusProgram.cs). msiexec: https://learn.microsoft.com/windows/win32/msi/error-codes. Others: 1, and the Windows errors they pass on.
$codes = @{
    'Octopus.Server.exe' = 1, 2, 42, 43, 100
    'Tentacle.exe'       = 1, 2, 42, 43, 100
    'msiexec.exe'        = 1602, 1603, 1618, 1625, 1638
    'icacls.exe'         = 5
    'sc.exe'             = 5, 1060
    'net.exe'            = 2
}
# Probes whose failure is an answer: curl cannot connect, netsh knows no binding, w32tm has no answer.
$answers = @('curl.exe', 'netsh.exe', 'w32tm.exe')
$watch = [System.Diagnostics.Stopwatch]::StartNew()
$tried = 0
$seen = @{}
$faults = foreach ($name in @('two nodes, classic', 'two nodes, today''s')) {
    $design = @(Get-ProofDesign | Where-Object -FilterScript { $_.Name -eq $name })[0]
    $settings = Use-Bundle -Design $design.File -Set $design.Set
    Start-Cluster -Settings $settings
    foreach ($stage in @(Get-Stage -Settings $settings)) {
        $recorded = Invoke-Recorded -Stage $stage
        $number = 0
        foreach ($call in $recorded.Calls) {
            $tool = $call.Vector[0]
            $what = "$tool $($call.Vector[1])" -replace ':.*|[\\/].*task-.*', ''
            if ($seen["$($stage.Role) $what"] -or $answers -contains $tool) { continue }
            # The rights of the work folder: a simulated folder counts as closed, so a resumed run has nothing to set.
            if ($tool -eq 'icacls.exe' -and "$($call.Vector[1])" -like '*Octoha.new') { continue }
            $seen["$($stage.Role) $what"] = $true
            # All codes are tried over all calls; each call meets one of them.
            $list = @(if ($codes[$tool]) { $codes[$tool] } else { 1 })
            $code = $list[$number++ % $list.Count]
            $tried++
            $recorded.Points[$call.Point].World.Put()
            $failure = [Octoha.ScriptHost.Failure]::new($call.Vector, $code)
            [Octoha.ScriptHost.World]::Failure = $failure
            [Octoha.ScriptHost.World]::Vectors.Clear()
            try { $run = Invoke-Plan -With ($stage.With + @{ Resume = $true }) } finally { [Octoha.ScriptHost.World]::Failure = $null }
            $where = "$($stage.Machine), $what with $code"
            if (-not $failure.Met) { "${where}: the call did not come again"; continue }
            if (@(1, 2) -notcontains $run.Code) { "${where}: ends with $($run.Code): $($run.Error)" }
            if ($run.Error -notmatch "Exit code $code|cannot|could not") { "${where}: says '$($run.Error)'" }
            $after = @([Octoha.ScriptHost.World]::Vectors)
            $at = [array]::FindIndex([object[]] $after, [Predicate[object]] { param($one) $failure.IsOf($one) })
            $more = @(if ($at -ge 0 -and $at + 1 -lt $after.Count) { $after[($at + 1)..($after.Count - 1)] | ForEach-Object -Process { "$($_[0]) $($_[1])" } })
            if (@($more | Where-Object -FilterScript { $_ -notmatch ' (version|show-|/list)' }).Count -gt 0) { "${where}: goes on with $more" }
            Get-ResumeFault -Recorded $recorded -Where "after $what failed with $code"
        }
        $recorded.End.Put()
    }
}
Write-Row -Text "SUMMARY failing calls: $tried tried and resumed, $(@($faults).Count) faults, $([int] $watch.Elapsed.TotalSeconds) s"
Assert-NoFault -Faults $faults -What 'failing calls'
