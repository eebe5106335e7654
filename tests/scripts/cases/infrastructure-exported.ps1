# Three designs as octoha-cli exports them: the resources are made in one run, and a second one has nothing to change.
if (-not $env:OCTOHA_CLI) { throw 'OCTOHA_CLI does not name octoha-cli' }
foreach ($name in @('lab', 'standard-zonal', 'regulated')) {
    $world = [Octoha.ScriptHost.World]::Root
    $file = [System.IO.Path]::Combine($world, "$name.octoha")
    [System.IO.File]::Copy([System.IO.Path]::Combine($env:OCTOHA_SOURCE_DIR, 'resources', 'samples', "$name.octoha"), $file)
    $null = & $env:OCTOHA_CLI set $file 'placement.subscription=00000000-0000-4000-8000-000000000001' 'database.entraAdminName=DBA' 'database.entraAdminId=00000000-0000-4000-8000-000000000004' "placement.deploymentStack=$("$($name -eq 'lab')".ToLowerInvariant())"
    $null = & $env:OCTOHA_CLI export $file --to ([System.IO.Path]::Combine($world, 'c', $name))
    Assert-That -Holds ($LASTEXITCODE -eq 0) -What "$name to be exported"
    [Octoha.ScriptHost.World]::State.Clear()
    $env:COMPUTERNAME = 'ops-01'
    Set-Content -LiteralPath 'C:\licence.xml' -Value '<License>canary</License>' -Encoding UTF8
    $settings = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText([System.IO.Path]::Combine($world, 'c', $name, 'settings.json')))
    [Octoha.ScriptHost.World]::Answers.Clear()
    foreach ($secret in $settings.azure.secrets) {
        if ($secret.kind -match 'certificate$') { Set-State -Name "secret:$($secret.name)" -Value 'certificate' }
        elseif ($secret.kind -eq 'licence') { [Octoha.ScriptHost.World]::Answers.Enqueue('C:\licence.xml') }
        elseif ($secret.kind -ne 'storageKey') { [Octoha.ScriptHost.World]::Answers.Enqueue("canary $($secret.name)") }
    }
    $run = Invoke-Deployment -Bundle "C:\$name" -With @{ JournalPath = "C:\$name-work\deploy.jsonl" }
    Assert-Code -Run $run -Code 0
    Assert-That -Holds (@($run.Calls -match '^az (deployment|stack) group create').Count -eq 2) -What "two deployments of $name, seen: $($run.Calls -join '; ')"
    Assert-That -Holds ([Octoha.ScriptHost.World]::Answers.Count -eq 0) -What "every secret of $name asked for"
    $run = Invoke-Deployment -Bundle "C:\$name" -With @{ JournalPath = "C:\$name-work\deploy.jsonl" }
    Assert-Code -Run $run -Code 0
    Assert-That -Holds (@(Get-Acted -Run $run).Count -eq 0) -What "nothing to change in $name"
}
