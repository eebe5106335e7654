# The whole plan of every design, machine after machine: it ends with the cluster that the design says, read from the world. -WhatIf
# leaves the world byte for byte, a second run changes nothing and says so, -Undo takes back what can be taken back, no secret is left.
$total = [System.Diagnostics.Stopwatch]::StartNew()
$seen = @{}
foreach ($design in @(Get-ProofDesign)) {
    $settings = Use-Bundle -Design $design.File -Set $design.Set
    $text = (ConvertTo-Json -InputObject $settings -Depth 20 -Compress) -replace '"(designHash|asOf|title)":"[^"]*"', ''
    if ($seen[$text]) { Write-Row -Text ('{0,-26} is as {1}' -f $design.Name, $seen[$text]); continue }
    $seen[$text] = $design.Name
    Start-Cluster -Settings $settings
    $stages = @(Select-Stage -Stages @(Get-Stage -Settings $settings))
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $faults = @(
        # Before anything is done, each machine is asked what it would do.
        foreach ($stage in $stages) {
            Enter-Machine -Computer $stage.Machine -Role $stage.Role
            $before = [Octoha.ScriptHost.Snapshot]::Take()
            $run = Invoke-Plan -With ($stage.With + @{ WhatIf = $true })
            $differs = [Octoha.ScriptHost.Snapshot]::Difference($before, [Octoha.ScriptHost.Snapshot]::Take(), $true)
            if ($differs -or $run.Code -ne 0) { "$($stage.Machine), -WhatIf: $($run.Code) $($run.Error) $differs" }
        }
    )
    $whatIf = $watch.ElapsedMilliseconds
    [Octoha.ScriptHost.World]::Vectors.Clear()
    $watch.Restart()
    $first = @(Invoke-Cluster -Stages $stages)
    $took = $watch.ElapsedMilliseconds
    $faults += @($first | Where-Object -FilterScript { $_.Code -ne 0 } | ForEach-Object -Process { "$($_.Machine) ends with $($_.Code): $($_.Error)" })
    $faults += @(Get-ClusterFault -Settings $settings -Stages $stages)
    $faults += @(Get-SecretListFault)
    $faults += @(Get-SecretFault -Where $design.Name -Said @($first | ForEach-Object -Process { $_.Error }))

    foreach ($stage in $stages) {
        Enter-Machine -Computer $stage.Machine -Role $stage.Role
        $before = [Octoha.ScriptHost.Snapshot]::Take()
        $run = Invoke-Plan -With $stage.With
        $acted = @(Get-Acted -Run $run)
        if ($run.Code -ne 0 -or $acted.Count -gt 0) { $faults += "$($stage.Machine), second run: $($run.Code) $($run.Error) $acted" }
        $differs = [Octoha.ScriptHost.Snapshot]::Difference($before, [Octoha.ScriptHost.Snapshot]::Take(), $false)
        if ($differs) { $faults += "$($stage.Machine), second run: $differs" }
    }
    $faults += @(Get-UndoFault -Stages $stages)
    Write-Row -Text ('{0,-26} {1} machines, {2,5} ms, -WhatIf {3,5} ms, {4} faults' -f $design.Name, $stages.Count, $took, $whatIf, $faults.Count)
    Assert-NoFault -Faults $faults -What $design.Name
}
Write-Row -Text "SUMMARY plans: $($seen.Count) designs, each planned, built, run twice and undone, 0 faults, $([int] $total.Elapsed.TotalSeconds) s"
Write-Row -Text "Command lines with a secret, seen $($global:octohaSecretSeen.Count) of $(@(Get-SecretPlace).Count) that the plan names: $(@($global:octohaSecretSeen.Keys | Sort-Object) -join ', ')"
