# Names, passwords, paths and addresses with all that shells, PowerShell and Windows could take for something else. Each arrives in the
# command line of the tool as it is, or a rule refuses the design; nothing is executed.
$text = @(
    "it's", 'say "x"', [char] 0x2018 + 'a' + [char] 0x2019, [char] 0x201C + 'a' + [char] 0x201D, '$(New-Item C:\pwned)', '${env:OS}', '`n`$x', 'a;b', 'a|b', 'a&b'
    '%PATH%', "a`nb", 'ends\', '-dash', '--flag', 'two  spaces ', ' front', ('x' * 260), [string]::Concat([char] 0x416, [char] 0x438, [char] 0x43B), [string]::Concat([char] 0x6F22, [char] 0x5B57)
    [char]::ConvertFromUtf32(0x1F419), "a$([char] 0x202E)b", "a$([char] 0x200F)b", '{0}', '@{a=1}', '\"', 'a\\"b\\', '#', '<tag>', "'; Remove-Item C:\ -Recurse; '", '$null', '*?[a]'
)
$fields = @('polling.tentacles.0.name', 'polling.tentacles.0.environments', 'polling.tentacles.0.roles', 'polling.tentacles.0.space', 'signIn.adminUser', 'signIn.adminEmail'
    'compute.nodes.0.nodeName', 'compute.instanceName', 'compute.homeFolder', 'compute.configPath', 'database.databaseName', 'database.serverName'
    'storage.shareName', 'storage.existingPath', 'storage.taskLogsPath', 'storage.accountName', 'balancer.hostName', 'compute.serviceAccountName'
    'polling.sharedAddress', 'polling.endpoints.0.address', 'compute.nodes.0.name')
$design = @(Get-ProofDesign | Where-Object -FilterScript { $_.Name -eq 'two nodes, classic' })[0]
$null = Use-Bundle -Design $design.File -Set $design.Set
$root = [Octoha.ScriptHost.World]::Root
$base = "$root/design.octoha"
$known = (& $env:OCTOHA_CLI fields) -join "`n"
$strange = @($fields | Where-Object -FilterScript { $known -notmatch [regex]::Escape(($_ -replace '\.0\.', '.*.')) + '\s' })
Assert-That -Holds ($strange.Count -eq 0) -What "questions that exist, seen: $strange"
$watch = [System.Diagnostics.Stopwatch]::StartNew()
$count = @{ Refused = 0; Arrived = 0; Secrets = 0 }
$faults = foreach ($value in $text) {
    # Which fields take this value, each by itself; those together make one design.
    $taken = @(foreach ($field in $fields) {
            [System.IO.File]::Copy($base, "$root/hostile.octoha", $true)
            $code = [Octoha.ScriptHost.Victim]::Exit($env:OCTOHA_CLI, @('set', "$root/hostile.octoha", "$field=$value"))
            if ($code -eq 0) { $code = [Octoha.ScriptHost.Victim]::Exit($env:OCTOHA_CLI, @('validate', "$root/hostile.octoha")) }
            if ($code -eq 0) { $field } else { $count.Refused++ }
        })
    [System.IO.File]::Copy($base, "$root/hostile.octoha", $true)
    if ($taken.Count -gt 0) { $null = [Octoha.ScriptHost.Victim]::Exit($env:OCTOHA_CLI, @('set', "$root/hostile.octoha") + @($taken | ForEach-Object -Process { "$_=$value" })) }
    [System.IO.Directory]::Delete("$root/bundle", $true)
    $code = [Octoha.ScriptHost.Victim]::Exit($env:OCTOHA_CLI, @('export', "$root/hostile.octoha", '--to', "$root/bundle"))
    if ($code -ne 0) { "'$value' in $taken cannot be exported: $code"; continue }
    $settings = Repair-Bundle
    Start-Cluster -Settings $settings
    foreach ($kind in @('adminPassword', 'storageKey', 'licence')) { Set-State -Name "secret:$($settings.secrets.$kind)" -Value "s3cret$value" }
    $stages = @(Get-Stage -Settings $settings)
    $stages = @($stages[0]) + @($stages | Where-Object -FilterScript { $_.Role -eq 'tentacle' } | Select-Object -First 1)
    [Octoha.ScriptHost.World]::Vectors.Clear()
    foreach ($run in @(Invoke-Cluster -Stages $stages)) {
        if ($run.Code -ne 0) { "'$value' in ${taken}: $($run.Machine) ends with $($run.Code): $($run.Error)" }
        if ($run.Error -match 's3cret') { "'$value': the secret is in the error: $($run.Error)" }
    }
    $words = @([Octoha.ScriptHost.World]::Vectors | ForEach-Object -Process { $_ })
    $wanted = @(Get-HostileWord -Settings $settings -Value $value)
    foreach ($one in $wanted) { if ($words -ccontains $one) { $count.Arrived++ } else { "'$value' in ${taken}: no tool saw '$one'" } }
    if ($words -ccontains "s3cret$value" -and $words -ccontains "/pass:s3cret$value") { $count.Secrets += 2 } else { "'$value': the password did not arrive as it is" }
    if ((Get-AllLeftover) -match 's3cret') { "'$value': a secret is on a disk" }
    if ([System.IO.Directory]::Exists("$root/c/pwned") -or [System.IO.Directory]::Exists("$root/parked/octo-01/pwned")) { "'$value' was executed" }
    # As a program of Windows reads its command line.
    $back = [Octoha.ScriptHost.WindowsLine]::RoundTrip((& (Get-Module -Name 'Octoha') { ConvertTo-OctohaArgument -Value $args[0] } $value))
    if ($back -cne $value) { "'$value' comes out of a command line of Windows as '$back'" }
}
Write-Row -Text "SUMMARY hostile values: $($text.Count) in $($fields.Count) fields: $($count.Refused) refused, $($count.Arrived) arrived, $($count.Secrets) secrets arrived, $(@($faults).Count) faults, $([int] $watch.Elapsed.TotalSeconds) s"
Assert-NoFault -Faults $faults -What 'hostile values'
