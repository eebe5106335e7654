# A drive for the whole machine; the service runs as a named account, whose password no command line holds.
Use-Case
$folders = foreach ($name in @('Artifacts', 'TaskLogs', 'Packages')) { @{ name = $name; target = "\\stoctopusprod001.file.core.windows.net\octoha\$name"; path = "Z:\$name" } }
Use-Case -Change @{
    'octopus.msiSha256'              = (Get-InstallerHash)
    'storage.access'                 = 'globalMapping'
    'storage.driveLetter'            = 'Z:'
    'storage.clusterShared'          = 'Z:\'
    'storage.folders'                = @($folders)
    'serviceAccount.kind'            = 'domainAccount'
    'serviceAccount.name'            = 'CONTOSO\octopus'
    'secrets.serviceAccountPassword' = 'octopus-service-password'
}
Set-State -Name 'secret:octopus-service-password' -Value 'canary service password'
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match 'New-SmbGlobalMapping .*\|Z:\|localhost\\stoctopusprod001\|CONTOSO\\octopus') -What "the mapping, seen: $text"
Assert-That -Holds ($text -notmatch 'canary service') -What 'the password in no command line'
Assert-That -Holds ($null -eq $env:OCTOPUS_SERVICE_PASSWORD) -What 'the password gone from the environment'
Assert-That -Holds ($text -match 'Register-ScheduledTask CONTOSO\\octopus') -What 'tasks run as the service account'
Assert-That -Holds (@(Get-Acted -Run (Invoke-Plan)).Count -eq 0) -What 'nothing to do in the second run'

# A key that was changed: the mapping of before goes first. Without a key there is no such mapping.
$settings = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath 'C:\bundle\settings.json' -Encoding UTF8) -join "`n")
& (Get-Module -Name 'Octoha') { Add-OctohaGlobalMapping -Settings $args[0] } $settings
$text = [Octoha.ScriptHost.World]::Calls -join "`n"
Assert-That -Holds ($text -match '(?s)Remove-SmbGlobalMapping.*New-SmbGlobalMapping') -What "removed, then made, seen: $text"
$settings.storage.signIn = 'activeDirectory'
$why = try { & (Get-Module -Name 'Octoha') { Add-OctohaGlobalMapping -Settings $args[0] } $settings } catch { "$_" }
Assert-That -Holds ($why -match 'takes the key of the storage account') -What "no mapping without a key, seen: $why"
