# A native tool that hangs is ended, with what it started; the run says what hung and what to do, and a resumed one goes on.
$hangs = [Octoha.ScriptHost.FakeProcess]::Hangs
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash) }
foreach ($row in @(
        @('msiCode', '50-InstallOctopus: It did not end within 120 minutes and was ended: msiexec.exe /i .*Windows Installer may still be at work.*msi.log'),
        @('fail:Octopus.Server.exe database', '60-FirstNode: It did not end within 240 minutes and was ended: .*Octopus.Server.exe. database .*database and the share answer')
    )) {
    Set-State -Name $row[0] -Value $hangs
    $run = Invoke-Plan
    Assert-Code -Run $run -Code 4
    Assert-That -Holds ($run.Error -match ($row[1] + '.*run again with -Resume')) -What "'$($row[1])', seen: $($run.Error)"
    Assert-That -Holds ($run.Calls[-1] -match '^taskkill.exe /PID\|\d+\|/T\|/F$') -What "ended with what it started, seen: $($run.Calls[-1])"
    Set-State -Name $row[0] -Value 0
}
Assert-Code -Run (Invoke-Plan -With @{ Resume = $true }) -Code 0

# A drain may take the minutes of the design besides.
Set-State -Name 'fail:Octopus.Server.exe node' -Value $hangs
$settings = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath 'C:\bundle\settings.json' -Encoding UTF8) -join "`n")
$why = try { & (Get-Module -Name 'Octoha') { Suspend-OctohaNode -Settings $args[0] } $settings } catch { "$_" }
Assert-That -Holds ($why -match "within $(240 + $settings.octopus.drainMinutes) minutes") -What "time for the drain, seen: $why"

# A real process: what it says on both, its exit code, and its end where it takes too long.
$seen = & (Get-Module -Name 'Octoha') { Invoke-OctohaProcess -Path '/bin/sh' -Line '-c "echo one; echo two >&2; echo three; exit 7"' -Minutes 1 }
Assert-That -Holds ($seen.Code -eq 7 -and -not $seen.Hung -and "$($seen.Output)|$($seen.Errors)" -eq 'one three|two') -What "both outputs and the code, seen: $(ConvertTo-Json -InputObject $seen -Compress)"
$seen = & (Get-Module -Name 'Octoha') { Invoke-OctohaProcess -Path '/bin/sleep' -Line '600' -Minutes 0.001 }
Assert-That -Holds $seen.Hung -What 'a real process ended'
