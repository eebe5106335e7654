# The plan shows the commands that the runner runs: the same flags in the same order, for every way to sign in.
if (-not $env:OCTOHA_CLI) { throw 'OCTOHA_CLI does not name octoha-cli' }
$root = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c')
$project = [System.IO.Path]::Combine($root, 'all.octoha')
[System.IO.File]::Copy([System.IO.Path]::Combine($env:OCTOHA_SOURCE_DIR, 'resources', 'samples', 'sample.octoha'), $project)
$set = foreach ($way in @('entra', 'google', 'okta', 'ldap', 'activeDirectory', 'guest', 'autoLogin')) { "signIn.$way=true" }
$null = & $env:OCTOHA_CLI set $project @set 'signIn.adContainer=CN=Users,DC=example,DC=com'
Assert-That -Holds ($LASTEXITCODE -eq 0) -What 'the design to be changed'
$null = & $env:OCTOHA_CLI export $project --to ([System.IO.Path]::Combine($root, 'all')) --draft
Assert-That -Holds ($LASTEXITCODE -eq 0) -What 'a draft to be exported'

$lines = [System.IO.File]::ReadAllLines([System.IO.Path]::Combine($root, 'all', 'plan.md'))
$planned = @(foreach ($line in $lines) {
        if ($line -match " configure --instance '[^']+' (--.+)$") { @([regex]::Matches($Matches[1], '(?<= |^)--[A-Za-z]+') | ForEach-Object -Process { $_.Value }) -join ' ' }
    })
Import-Module -Name 'C:\all\scripts\Octoha\Octoha.psd1' -Verbose:$false
$settings = Import-OctohaSetting -Path 'C:\all\settings.json'
$providers = @(& (Get-Module -Name 'Octoha') { param($Settings) Get-OctohaProvider -Settings $Settings } $settings)
Assert-That -Holds ($providers.Count -eq $set.Count) -What "every way, seen: $(@($providers | ForEach-Object -Process { $_.Title }) -join ', ')"
foreach ($provider in $providers) {
    $run = @($provider.Options | ForEach-Object -Process { $_.Flag }) -join ' '
    Assert-That -Holds ($planned -contains $run) -What "'$run' in the plan, which has: $($planned -join '; ')"
}
