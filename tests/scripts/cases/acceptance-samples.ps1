# Every sample, as octoha-cli exports it: in a good cluster no acceptance test fails or stumbles over what the design does not have.
$ErrorActionPreference = 'Stop'
if (-not $env:OCTOHA_CLI) { throw 'OCTOHA_CLI does not name octoha-cli' }
$onNode = @('DatabaseAddress', 'ShareAddress', 'VaultAddress', 'NodeZone', 'NodeSize', 'PublicAddress', 'TrustedLaunch')
$before = $env:PSModulePath
Use-Case -Computer 'jump-01'
Copy-AcceptanceTest
try {
    Use-Pester
    foreach ($sample in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, '..', '..', '..', 'resources', 'samples'), '*.octoha')) {
        $name = [System.IO.Path]::GetFileNameWithoutExtension($sample)
        $folder = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, $name)
        $null = & $env:OCTOHA_CLI export $sample --to $folder --parts findings
        Assert-That -Holds ($LASTEXITCODE -eq 0) -What "$name to be exported"
        $text = [System.IO.File]::ReadAllText([System.IO.Path]::Combine($folder, 'settings.json'))
        Set-Content -LiteralPath 'C:\bundle\settings.json' -Value $text -Encoding UTF8
        Write-Manifest
        [Octoha.ScriptHost.World]::State.Clear()
        if (Test-Path -LiteralPath 'C:\ProgramData\Octoha') { Remove-Item -LiteralPath 'C:\ProgramData\Octoha' -Recurse -Force }
        $settings = ConvertFrom-Json -InputObject $text
        [Octoha.ScriptHost.World]::Enter('jump-01')
        Use-Cluster -Settings $settings
        Set-State -Name 'portalVersion' -Value $settings.octopus.version
        $with = @{ Role = 'jumpHost'; Tag = @('Node', 'Database', 'Share', 'Balancer', 'Polling', 'Security'); EvidencePath = 'C:\evidence.json'; ApiKey = Get-TestKey }
        $said = @(& 'C:\bundle\tests\Invoke-OctohaAcceptance.ps1' @with 2>&1) -join ' '
        $code = $LASTEXITCODE
        $rows = @((ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath 'C:\evidence.json' -Encoding UTF8) -join "`n")).tests)
        $failed = @($rows | Where-Object -FilterScript { $_.result -eq 'failed' } | ForEach-Object -Process { "$($_.test): $($_.seen)" }) -join '; '
        Assert-That -Holds ($code -eq 0 -and $rows.Count -gt 40) -What "$name to pass, seen $code with $($rows.Count) tests: $said $failed"

        [Octoha.ScriptHost.World]::Enter($settings.nodes[-1].name)
        Use-Cluster -Settings $settings
        $run = Get-OctohaContext -Settings $settings -Role 'node' -Given @{ FailOver = $settings.nodes[-1].standby }
        foreach ($test in $onNode) {
            $seen = & "Test-Octoha$test" -Context $run
            Assert-That -Holds ($seen.Passed -or $seen.Skipped.Length -gt 0) -What "$test of $name on $($run.ComputerName) to be green, seen: $($seen.Seen)"
        }
    }
}
finally {
    $env:PSModulePath = $before
}
