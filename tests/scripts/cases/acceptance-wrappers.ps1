# The wrappers run in the real Pester, say what they cannot see, write evidence without secrets, and end with the right exit code;
# without Pester 5 they say how to get it.
$ErrorActionPreference = 'Stop'
$before = $env:PSModulePath

function Invoke-Acceptance {
    param([hashtable] $With = @{})
    if (Test-Path -LiteralPath 'C:\evidence.json') { Remove-Item -LiteralPath 'C:\evidence.json' -Force }
    $said = @(& 'C:\bundle\tests\Invoke-OctohaAcceptance.ps1' -EvidencePath 'C:\evidence.json' @With -ErrorAction SilentlyContinue 2>&1) -join ' '
    $evidence = $null
    $text = ''
    $code = $LASTEXITCODE
    if (Test-Path -LiteralPath 'C:\evidence.json') {
        $text = @(Get-Content -LiteralPath 'C:\evidence.json' -Encoding UTF8) -join "`n"
        $evidence = ConvertFrom-Json -InputObject $text
    }
    [pscustomobject] @{ Code = $code; Said = $said; Evidence = $evidence; Text = $text }
}

function Assert-Acceptance {
    param([psobject] $Run, [int] $Code, [string] $What)
    $failed = @(if ($Run.Evidence) { $Run.Evidence.tests | Where-Object -FilterScript { $_.result -eq 'failed' } | ForEach-Object -Process { "$($_.test): $($_.seen)" } }) -join '; '
    Assert-That -Holds ($Run.Code -eq $Code) -What "$What to end with $Code, seen $($Run.Code): $($Run.Said) $failed"
}

# Steps look at what the runner is given: the tests give them all of it.
function Get-GivenKey {
    param([string] $Path)
    $text = [System.IO.File]::ReadAllText([System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', 'bundle', $Path))
    $tree = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $null, [ref] $null)
    $made = $tree.Find({ param($part) $part -is [System.Management.Automation.Language.AssignmentStatementAst] -and $part.Left.Extent.Text -eq '$given' }, $true)
    foreach ($pair in $made.Right.Expression.KeyValuePairs) { $pair.Item1.Extent.Text }
}

Use-Case -Computer 'jump-01'
$path = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', 'bundle', 'settings.json')
$changed = [System.Text.Json.Nodes.JsonNode]::Parse([System.IO.File]::ReadAllText($path))
$changed['infra'] = [System.Text.Json.Nodes.JsonNode]::Parse('{ "foundation": {}, "main": {} }')
[System.IO.File]::WriteAllText($path, $changed.ToJsonString())
Write-Manifest
$settings = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($path))
Copy-AcceptanceTest
Use-Cluster -Settings $settings
$given = @(Get-GivenKey -Path 'tests/OctohaAcceptance.psm1')
foreach ($key in @(Get-GivenKey -Path 'scripts/Invoke-OctohaPlan.ps1')) { Assert-That -Holds ($given -contains $key) -What "the acceptance tests to give $key, as the runner does" }
Assert-That -Holds ($given.Count -gt 10) -What 'what is given'
try {
    $env:PSModulePath = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'nothing')
    $run = Invoke-Acceptance
    Assert-Acceptance -Run $run -Code 2 -What 'a machine without Pester'
    Assert-That -Holds ($run.Said -match 'Install-Module -Name Pester -MinimumVersion 5') -What "how to get it, seen: $($run.Said)"

    Use-Pester
    Assert-That -Holds ((Get-Module -Name 'Pester').Version -ge [version] '5.9.1') -What 'the real Pester'
    $run = Invoke-Acceptance -With @{ ApiKey = Get-TestKey }
    Assert-Acceptance -Run $run -Code 0 -What 'a good cluster'
    $evidence = $run.Evidence
    Assert-That -Holds ($evidence.host -eq 'jump-01' -and $evidence.role -eq 'jumpHost' -and $evidence.designHash -eq $settings.designHash -and $evidence.time.Length -gt 0) -What "time, host, role and design, seen: $($run.Text.Substring(0, 300))"
    $tests = @($evidence.tests)
    Assert-That -Holds ($tests.Count -gt 40 -and $evidence.passed -gt 3 -and $evidence.failed -eq 0 -and $evidence.passed + $evidence.skipped -eq $tests.Count) -What "every test counted, seen $($tests.Count): $($evidence.passed), $($evidence.failed), $($evidence.skipped)"
    foreach ($one in $tests) {
        $told = if ($one.result -eq 'skipped') { $one.reason } else { $one.seen }
        Assert-That -Holds ($one.test -like 'Test-Octoha*' -and $told.Length -gt 0) -What "$($one.test) to say what it saw or why not"
    }
    Assert-That -Holds ($run.Text -notmatch 'CANARY' -and (Get-Leftover) -notmatch 'CANARY') -What 'no key in evidence and log'

    $run = Invoke-Acceptance -With @{ Tag = @('Balancer'); Role = 'jumpHost'; NUnitPath = 'C:\nunit.xml' }
    Assert-Acceptance -Run $run -Code 0 -What 'a tag'
    $report = @(Get-Content -LiteralPath 'C:\nunit.xml') -join "`n"
    Assert-That -Holds ($report -match 'leads to a node that answers 200' -and $report -match 'result="Ignored"' -and $report -notmatch 'CANARY') -What 'a report of Pester, without secrets'
    Assert-That -Holds (@($run.Evidence.tests).Count -eq 8) -What "the eight of the tag, seen $(@($run.Evidence.tests).Count)"

    Set-State -Name 'portalCode' -Value 502
    $run = Invoke-Acceptance -With @{ Tag = @('Node', 'Balancer') }
    Assert-Acceptance -Run $run -Code 1 -What 'a portal that is down'
    $row = @($run.Evidence.tests | Where-Object -FilterScript { $_.test -eq 'Test-OctohaPortalPing' })[0]
    Assert-That -Holds ($row.result -eq 'failed' -and $row.seen -match '502' -and $row.expected -match '200' -and $row.do.Length -gt 0) -What "what was seen, expected, and what to do, seen: $row"
    $row = @($run.Evidence.tests | Where-Object -FilterScript { $_.test -eq 'Test-OctohaNodeList' })[0]
    Assert-That -Holds ($row.result -eq 'skipped' -and $row.reason -match '-ApiKey') -What 'how to let it look'

    Set-Content -LiteralPath 'C:\bundle\settings.json' -Value '{' -Encoding UTF8
    Assert-Acceptance -Run (Invoke-Acceptance) -Code 2 -What 'settings that are none'
}
finally {
    $env:PSModulePath = $before
}
