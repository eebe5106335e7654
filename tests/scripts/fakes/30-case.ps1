# What the cases say: settings for one, a run of the plan, and what must hold.
function Use-Case {
    param([hashtable] $Change = @{}, [string] $Computer = 'octo-01')
    $env:COMPUTERNAME = $Computer
    $sample = [System.IO.Path]::Combine($PSScriptRoot, '..', 'data', 'settings.sample.json')
    $settings = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($sample))
    foreach ($path in $Change.Keys) {
        $at = $settings
        $keys = $path.Split('.')
        for ($i = 0; $i -lt $keys.Count - 1; $i++) { $at = $at.($keys[$i]) }
        $at.($keys[-1]) = $Change[$path]
    }
    ConvertTo-Json -InputObject $settings -Depth 10 | Set-Content -LiteralPath 'C:\bundle\settings.json' -Encoding UTF8
    $null = [System.IO.Directory]::CreateDirectory([Octoha.ScriptHost.World]::Share($settings.storage.unc))
    Write-Manifest
    Add-CaseDatabase -Settings $settings
    foreach ($name in @('octopus-licence', 'octopus-admin-password', 'octopus-breakglass-password', 'storage-key', 'octopus-sql-password')) {
        Set-State -Name "secret:$name" -Value "canary;`"$name"
    }
}

# Another computer: nothing of the last one is on it, but vault and share are the same.
function Use-Machine {
    param([string] $Computer)
    $env:COMPUTERNAME = $Computer
    foreach ($name in @([Octoha.ScriptHost.World]::State.Keys)) {
        $gone = $null
        if ($name -notmatch '^(secret|cluster):') { $null = [Octoha.ScriptHost.World]::State.TryRemove($name, [ref] $gone) }
    }
    foreach ($folder in @('C:\Octopus', 'C:\Program Files\Octopus Deploy', 'C:\ProgramData\Octoha')) {
        if (Test-Path -LiteralPath $folder) { Remove-Item -LiteralPath $folder -Recurse -Force }
    }
}

function Invoke-Plan {
    param([hashtable] $With = @{}, [string] $Bundle = 'C:\bundle')
    $words = @{ Confirm = $false; AcceptPointOfNoReturn = $true }
    foreach ($key in $With.Keys) { $words[$key] = $With[$key] }
    [Octoha.ScriptHost.World]::Calls.Clear()
    $rows = @(& "$Bundle\scripts\Invoke-OctohaPlan.ps1" @words -ErrorVariable problems 2>&1)
    $said = @($rows | Where-Object -FilterScript { $_ -is [System.Management.Automation.ErrorRecord] })
    [pscustomobject] @{
        Code  = $LASTEXITCODE
        Rows  = @($rows | Where-Object -FilterScript { $_ -isnot [System.Management.Automation.ErrorRecord] })
        Error = @($said | ForEach-Object -Process { "$_" }) -join ' '
        Calls = @([Octoha.ScriptHost.World]::Calls)
    }
}

function Assert-That {
    param([bool] $Holds, [string] $What)
    if (-not $Holds) { throw "Expected: $What" }
}

function Assert-Code {
    param($Run, [int] $Code)
    Assert-That -Holds ($Run.Code -eq $Code) -What "exit code $Code, seen $($Run.Code): $($Run.Error) $(@($Run.Rows | ForEach-Object -Process { $_.Step + ' ' + $_.Act + ' ' + $_.Before }) -join '; ')"
}

# All that a run leaves on disk, as one text.
function Get-Leftover {
    $work = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', 'ProgramData')
    $texts = foreach ($file in [System.IO.Directory]::GetFiles($work, '*', 'AllDirectories')) { $file; [System.IO.File]::ReadAllText($file) }
    $texts -join "`n"
}

# The rows of a run that are neither fine already nor not needed.
function Get-Acted {
    param($Run)
    @($Run.Rows | Where-Object -FilterScript { @('already', 'not needed') -notcontains $_.Act } | ForEach-Object -Process { "$($_.Step) $($_.Act)" })
}

# Calls that change something.
function Get-Change {
    param($Run)
    @($Run.Calls | Where-Object -FilterScript { $_ -notmatch '^\S+ (version|show-)|^Register-ScheduledTask|^cmdkey.exe /list|^vault get |^sql (check|get)-|^download |^secedit.exe /export' })
}

# The fixed installer of the fakes.
function Get-InstallerHash {
    'D8B5921D13CF0DADA36F839386CA6CA09103C3982E89570F4C39C5B45D4A6E45'
}
