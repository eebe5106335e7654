# Killed everywhere. Two nodes in each of the two ways, with their Tentacles: at every point of a run the world is put back as it was
# then, and -Resume must reach the same end, with nothing done twice that may not be. Of each other sample thirty points, by a seed.
# victims.ps1 does it by SIGKILL from outside.
$random = [System.Random]::new(4711)
$table = @{ Points = 0; Worlds = 0; Tried = 0; Faults = @() }
function Test-Stage {
    param([hashtable] $Stage, [int] $Most = 0, [bool] $Torn = $true)
    $recorded = Invoke-Recorded -Stage $Stage -Torn $Torn
    $points = @($recorded.Points)
    if ($Most -gt 0) { $points = @($points | Sort-Object -Property { $random.Next() } | Select-Object -First $Most) }
    $script:table.Points += $recorded.Count
    $script:table.Worlds += $recorded.Points.Count
    $script:table.Tried += $points.Count
    $script:table.Faults += @(foreach ($point in $points) { Get-KillFault -Recorded $recorded -Point $point })
    $recorded.End.Put()
    $recorded
}

$total = [System.Diagnostics.Stopwatch]::StartNew()
foreach ($design in @(Get-ProofDesign | Where-Object -FilterScript { @('way', 'sample') -contains $_.Kind })) {
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $settings = Use-Bundle -Design $design.File -Set $design.Set
    Start-Cluster -Settings $settings
    $stages = @(Get-Stage -Settings $settings)
    $before = $table.Clone()
    if ($design.Kind -eq 'way') {
        # Lines of the journal that are cut in their middle are the same on every machine, so the first one shows them.
        foreach ($stage in $stages) { $null = Test-Stage -Stage $stage -Torn ($stage -eq $stages[0]) }
    }
    else {
        # The first node, half of the points, and the second one; what comes after is the same again.
        foreach ($stage in @($stages | Select-Object -First 2)) { $null = Test-Stage -Stage $stage -Most 15 }
    }
    Write-Row -Text ('{0,-26} {1,4} points, {2,4} worlds, {3,4} tried and resumed, {4} unequal, {5,3} s' -f $design.Name, ($table.Points - $before.Points), ($table.Worlds - $before.Worlds), ($table.Tried - $before.Tried), ($table.Faults.Count - $before.Faults.Count), [int] $watch.Elapsed.TotalSeconds)
}
Write-Row -Text "$($table.Tried) of $($table.Worlds) worlds ($($table.Points) points), $($table.Faults.Count) unequal, $([int] $total.Elapsed.TotalSeconds) s"
Write-Row -Text "Never done twice: $(@(Get-OnceOnly) -join ', ')"
Assert-NoFault -Faults $table.Faults -What 'killed and resumed'
