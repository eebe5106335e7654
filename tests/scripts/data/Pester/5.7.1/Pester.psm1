# A stand-in for Pester 5, which cannot be had here: as much of it as the wrappers of the acceptance tests use, to show that they
# run. Source: https://pester.dev/docs/commands. Real Pester finds all tests first and runs them then; this one does both at once.
$global:PesterRun = $null

function New-PesterContainer { param([string] $Path, [hashtable] $Data) @{ Path = $Path; Data = $Data } }

function New-PesterConfiguration {
    [pscustomobject] @{
        Run        = [pscustomobject] @{ Container = @(); PassThru = $false }
        Filter     = [pscustomobject] @{ Tag = @() }
        Output     = [pscustomobject] @{ Verbosity = 'Normal' }
        TestResult = [pscustomobject] @{ Enabled = $false; OutputPath = '' }
    }
}

function Invoke-Pester {
    param([psobject] $Configuration)
    $global:PesterRun = [pscustomobject] @{ PassedCount = 0; FailedCount = 0; SkippedCount = 0; FailedContainersCount = 0; Tag = @($Configuration.Filter.Tag); Names = @() }
    foreach ($container in $Configuration.Run.Container) {
        $data = $container.Data
        try { & $container.Path @data }
        catch {
            Write-Information -MessageData "$($container.Path): $_ $($_.ScriptStackTrace)" -InformationAction Continue
            $global:PesterRun.FailedContainersCount++
        }
    }
    if ($Configuration.Run.PassThru) { $global:PesterRun }
}

function Describe {
    param([string] $Name, [string[]] $Tag, [scriptblock] $Fixture)
    if ($global:PesterRun.Tag.Count -eq 0 -or @($Tag | Where-Object -FilterScript { $global:PesterRun.Tag -contains $_ }).Count -gt 0) { . $Fixture }
}

function BeforeAll { param([scriptblock] $Scriptblock) . $Scriptblock }

function It {
    param([string] $Name, [scriptblock] $Test)
    $global:PesterRun.Names += $Name
    try {
        $null = & $Test
        $global:PesterRun.PassedCount++
    }
    catch {
        if ($_.Exception.Data['Skipped']) { $global:PesterRun.SkippedCount++ } else { $global:PesterRun.FailedCount++ }
    }
}

function Set-ItResult {
    param([switch] $Skipped, [string] $Because)
    $problem = [System.InvalidOperationException]::new($Because)
    $problem.Data['Skipped'] = [bool] $Skipped
    throw $problem
}

function Should {
    param([Parameter(ValueFromPipeline = $true)] $ActualValue, [switch] $BeTrue, [string] $Because)
    process { if (-not $BeTrue -or $ActualValue -ne $true) { throw "Expected `$true, because $Because, but got $ActualValue." } }
}
