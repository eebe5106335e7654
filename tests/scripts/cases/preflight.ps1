# The pre-flight: green it leaves a report; each fault alone ends it with one sentence, exit code 2 and no change.
$given = @{ 'octopus.msiSha256' = (Get-InstallerHash) }
$database = 'sql-octopus-prod-001.database.windows.net'
Use-Case -Change $given
$run = Invoke-Plan -With @{ Step = '10' }
Assert-Code -Run $run -Code 0
$report = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath('C:\ProgramData\Octoha\preflight.json')))
Assert-That -Holds ($report.passed -and $report.host -eq 'octo-01' -and $report.design.StartsWith('0123') -and $report.checks.Count -gt 15) -What "a report, seen: $($report.checks.Count) checks"
$sql = @($report.checks | Where-Object -FilterScript { $_.check -eq 'SQL sign-in' })[0]
Assert-That -Holds ($sql.seen -match 'db_owner True, collation SQL_Latin1_General_CP1_CI_AS' -and $sql.expected.Length -gt 0) -What "seen and expected, seen: $($sql.seen)"
Assert-That -Holds ((Get-Leftover) -notmatch 'canary') -What 'no secret in the report'

foreach ($row in @(
        @{ State = @{ noNetwork = $true }; Because = '^10-Preflight: Network: this machine has no network.*Nothing was changed\.$'; Not = 'Database:' }
        @{ State = @{ "dns:$database" = '' }; Because = "Database: the name $database leads to no address" }
        @{ State = @{ 'closed:kv-octopus-prod-001.vault.azure.net:443' = $true }; Because = 'Key Vault: kv-octopus-prod-001.vault.azure.net:443 does not answer' }
        @{ State = @{ vaultSkew = 400 }; Because = 'Clock: set the clock.*(399|400) seconds off the Key Vault; expected: at most 300' }
        @{ State = @{ hostName = 'octo-01-with-a-long-name' }; Because = 'Computer name: rename the computer' }
        @{ State = @{ nextName = 'octo-77' }; Because = 'Reboot: Windows waits for a restart.*becomes octo-77' }
        @{ State = @{ 'listens:10943' = 4242 }; Because = 'Own port: another program takes the port 10943.*process 4242' }
        @{ State = @{ freeSpace = 5GB }; Because = 'Disk: 5 GB are free on C:' }
        @{ State = @{ 'cluster:runs:10.20.1.12' = '2026.3.1' }; Because = 'Octopus version: the nodes of a cluster must run one version.*octo-02 runs 2026.3.1' }
        @{ State = @{ 'fail:sql check-sign-in' = 'Login failed for user.' }; Because = 'SQL sign-in: the database does not let Octopus in.*Login failed' }
    )) {
    foreach ($name in $row.State.Keys) { Set-State -Name $name -Value $row.State[$name] }
    $run = Invoke-Plan -With @{ Step = '10' }
    Assert-Code -Run $run -Code 2
    Assert-That -Holds ($run.Error -match $row.Because -and (-not $row['Not'] -or $run.Error -notmatch $row['Not'])) -What "$($row.Because), seen: $($run.Error)"
    Assert-That -Holds (@(Get-Change -Run $run).Count -eq 0) -What "no change, seen: $($run.Calls -join '; ')"
    foreach ($name in $row.State.Keys) { $gone = $null; $null = [Octoha.ScriptHost.World]::State.TryRemove($name, [ref] $gone) }
}

# A public address where the design keeps the service off the Internet; a collation of another kind; an installer of another hash.
Use-Case -Change ($given + @{ 'database.collation' = 'Latin1_General_CI_AS'; 'octopus.licenceNodeLimit' = 1 })
$path = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath('C:\bundle\settings.json')
$text = [System.IO.File]::ReadAllText($path).TrimStart()
[System.IO.File]::WriteAllText($path, '{ "answers": { "placement.vaultPrivate": true },' + $text.Substring($text.IndexOf('{') + 1))
Write-Manifest
Set-State -Name 'dns:kv-octopus-prod-001.vault.azure.net' -Value '20.1.2.3'
$run = Invoke-Plan -With @{ Step = '10'; MsiSha256 = 'a' * 64 }
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match '^10-Preflight: \d+ checks failed; preflight\.json beside the journal') -What "how many, and where all stand, seen: $($run.Error)"
Assert-That -Holds (@($run.Error -split '\n' -match '^  [A-Z]').Count -ge 4) -What "a line for each, seen: $($run.Error)"
foreach ($because in @('Key Vault: the name .* leads out into the Internet', 'SQL sign-in: .*collation SQL_Latin1_General_CP1_CI_AS; expected: db_owner of Octopus, collation Latin1_General_CI_AS', 'Installer: -MsiSha256 is not the hash that the design states', 'Licence: the licence allows 1 nodes')) {
    Assert-That -Holds ($run.Error -match $because) -What "$because, seen: $($run.Error)"
}

# An address that is none is shown, not stumbled over.
$long = 'https://' + ('x' * 260) + ':10943'
Use-Case -Change ($given + @{ 'polling.endpoints' = @(@{ node = 'octo-01'; address = $long }) })
$run = Invoke-Plan -With @{ Step = '10' }
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match 'Name: the name https://x+:10943 leads to no address') -What "no address, seen: $($run.Error)"

# Windows Server 2016 has neither curl nor global mappings: it does until the design needs one of them.
foreach ($row in @(
        @{ Change = @{}; Refused = $false }
        @{ Change = @{ 'storage.access' = 'globalMapping' }; Refused = $true }
        @{ Change = @{ 'octopus.webListenPrefixes' = @('https://localhost:443/'); 'octopus.nodeUrl' = 'https://localhost:443' }; Refused = $true }
    )) {
    Use-Case -Change ($given + $row.Change)
    Set-State -Name 'windowsVersion' -Value '10.0.14393'
    $run = Invoke-Plan -With @{ Step = '10' }
    $isRefused = $run.Error -match 'Windows version: .*10\.0\.14393; expected: .*Windows Server 2019 or newer'
    Assert-That -Holds ($isRefused -eq $row.Refused) -What "refused: $($row.Refused), seen: $($run.Error)"
}
