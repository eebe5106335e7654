# Without a vault the licence comes from a file: its lines stay, and what is no licence stops before there is a database.
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash); 'vault.identity' = 'none'; 'storage.signIn' = 'activeDirectory'; 'storage.account' = '' }
Set-State -Name 'mayOpenShare' -Value $true
Set-Content -LiteralPath 'C:\wrong.xml' -Value 'no licence' -Encoding UTF8
Set-Content -LiteralPath 'C:\licence.xml' -Value @('<License Signature="x">', '  <LicensedTo>canary</LicensedTo>', '</License>') -Encoding UTF8
[Octoha.ScriptHost.World]::Answers.Enqueue('C:\wrong.xml')
$run = Invoke-Plan
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match "'C:\\wrong.xml' holds no licence" -and ($run.Calls -join ' ') -notmatch ' (create-instance|database)\|') -What "stopped before the database, seen: $($run.Error)"
foreach ($answer in @('C:\licence.xml', 'canary admin')) { [Octoha.ScriptHost.World]::Answers.Enqueue($answer) }
$run = Invoke-Plan -With @{ Resume = $true }
$kept = [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String((Get-State -Name 'cluster:licence')))
Assert-That -Holds ($kept -match '(?s)^<License.*\n.*canary.*\n</License>$') -What "all lines of the licence, seen: $kept and $($run.Error)"
