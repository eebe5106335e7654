# What the tests of kill points share: each takes some of the designs, so that they run beside each other.

# Kills a stage at its points (or so many of them) and resumes it. Gives points, tries, what did not resume and what ended otherwise.
function Test-KilledStage {
    param([hashtable] $Stage, [int] $Most = -1, [bool] $Torn = $true, [System.Random] $Random)
    $recorded = Invoke-Recorded -Stage $Stage -Most $Most -Torn $Torn -Random $Random
    $count = @{ Points = $recorded.Count; Tried = 0; Stopped = 0; Unequal = 0; Faults = @() }
    foreach ($point in $recorded.Points) {
        $found = @(Get-KillFault -Recorded $recorded -Point $point)
        $count.Tried++
        if ($found -match '-Resume ends with') { $count.Stopped++ } elseif ($found.Count -gt 0) { $count.Unequal++ }
        $count.Faults += $found
    }
    $recorded.End.Put()
    $count
}

# Every stage at its points (or so many of them), of a sample those of the first two nodes: what comes after is the same again.
function Test-KilledDesign {
    param([hashtable] $Design, [int] $Most, [System.Random] $Random)
    $settings = Use-Bundle -Design $Design.File -Set $Design.Set
    if ($Design.Kind -eq 'others') { Test-KilledStage -Stage (Start-Azure -Settings $settings) }
    Start-Cluster -Settings $settings
    $stages = @(Get-Stage -Settings $settings)
    if ($Design.Kind -eq 'others') { $stages = @($stages | Where-Object -FilterScript { $_.Role -eq 'existingServer' }) }
    if ($Design.Kind -eq 'sample') { $stages = @($stages | Select-Object -First 2) }
    # Lines of the journal that are cut in their middle are the same on every machine, so the first one shows them.
    foreach ($stage in $stages) { Test-KilledStage -Stage $stage -Most $Most -Torn ($stage -eq $stages[0]) -Random $Random }
}

# What runs before the nodes of a sample: its resources are made in Azure, and an existing server is moved.
function Get-KilledOther {
    param([string[]] $Names)
    foreach ($design in @(Get-ProofDesign | Where-Object -FilterScript { $Names -contains $_.Name })) {
        $stack = if ($design.Name -eq 'lab') { 'placement.deploymentStack=true' }
        @{ Name = $design.Name; File = $design.File; Set = @(Get-AzureSet) + @($stack | Where-Object -FilterScript { $_ }); Kind = 'others' }
    }
}

function Write-KillRow {
    param([string] $Name, [object[]] $Counts, $Seconds)
    $sum = @{}
    foreach ($key in @('Points', 'Tried', 'Stopped', 'Unequal')) { $sum[$key] = ($Counts | ForEach-Object -Process { $_[$key] } | Measure-Sum) }
    $resumed = $sum.Tried - $sum.Stopped
    Write-Row -Text ('{0,-26} {1,4} kill points, {2,4} tried, {3,4} resumed, {4,4} equal, {5,3} s' -f $Name, $sum.Points, $sum.Tried, $resumed, ($resumed - $sum.Unequal), [int] $Seconds)
}

# The engine's package has no Measure-Object.
function Measure-Sum {
    begin { $sum = 0 }
    process { $sum += $_ }
    end { $sum }
}

# All of these designs at every point of each stage, or at so many that a seed draws.
function Test-Killed {
    param([hashtable[]] $Designs, [string] $What, [int] $Most = -1)
    $random = [System.Random]::new(4711)
    $total = [System.Diagnostics.Stopwatch]::StartNew()
    $all = @(foreach ($design in $Designs) {
            $watch = [System.Diagnostics.Stopwatch]::StartNew()
            $counts = @(Test-KilledDesign -Design $design -Most $Most -Random $random)
            Write-KillRow -Name $design.Name -Counts $counts -Seconds $watch.Elapsed.TotalSeconds
            $counts
        })
    Write-KillRow -Name "SUMMARY $What" -Counts $all -Seconds $total.Elapsed.TotalSeconds
    Write-Row -Text "Never done twice: $(@(Get-OnceOnly) -join ', ')"
    Assert-NoFault -Faults @($all | ForEach-Object -Process { $_.Faults }) -What 'killed and resumed'
}
