# Twenty runs, each in a process of its own that SIGKILL ends at a moment that chance decides: -Resume reaches the same end.
$random = [System.Random]::new(1202)
$design = @(Get-ProofDesign | Where-Object -FilterScript { $_.Name -eq 'two nodes, classic' })[0]
$settings = Use-Bundle -Design $design.File -Set $design.Set
Start-Cluster -Settings $settings
$watch = [System.Diagnostics.Stopwatch]::StartNew()
$killed = 0
$faults = foreach ($stage in @(Get-Stage -Settings $settings | Select-Object -First 2)) {
    Enter-Machine -Computer $stage.Machine -Role $stage.Role
    $start = [Octoha.ScriptHost.Snapshot]::Take()
    $recorded = Invoke-Recorded -Stage $stage -Most 0
    $wanted = $killed + 10
    while ($killed -lt $wanted) {
        $start.Put()
        # The journal has no points of its own there.
        $points = $random.Next(2, [int] ($recorded.Count * 0.6))
        if ([Octoha.ScriptHost.Victim]::Run([System.IO.Path]::Combine($PSScriptRoot, 'victim', 'run.ps1'), $points, $random.Next(0, 3000))) { $killed++ }
        Get-ResumeFault -Recorded $recorded -Where "by SIGKILL after $points points"
    }
    $recorded.End.Put()
}
Write-Row -Text "SUMMARY SIGKILL: $killed of 20 killed and resumed, $(@($faults).Count) unequal, $([int] $watch.Elapsed.TotalSeconds) s"
Assert-NoFault -Faults $faults -What 'SIGKILL'
