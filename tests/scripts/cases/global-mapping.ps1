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

# A key that was changed: the mapping of before goes first.
$settings = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath 'C:\bundle\settings.json' -Encoding UTF8) -join "`n")
& (Get-Module -Name 'Octoha') { Add-OctohaGlobalMapping -Settings $args[0] } $settings
$text = [Octoha.ScriptHost.World]::Calls -join "`n"
Assert-That -Holds ($text -match '(?s)Remove-SmbGlobalMapping.*New-SmbGlobalMapping') -What "removed, then made, seen: $text"

# What such a mapping needs is asked for by the pre-flight, before anything is changed.
foreach ($row in @(
        @{ Change = @{ 'storage.signIn' = 'activeDirectory' }; Because = "takes the key of a storage account, and the design signs in by 'activeDirectory'" }
        @{ Change = @{ 'storage.account' = '' }; Because = 'takes the key of a storage account' }
        @{ Change = @{ 'secrets.storageKey' = '' }; Because = 'names no secret of the Key Vault' }
        @{ Change = @{ 'storage.driveLetter' = '' }; Because = "needs a drive letter from D to Z, and the design has ''" }
        @{ Change = @{ 'storage.access' = 'mappedDrive'; 'serviceAccount.kind' = 'gmsa'; 'serviceAccount.name' = 'CONTOSO\octo$' }; Because = 'belongs to one logon session' }
        @{ Change = @{ 'storage.access' = 'unc'; 'vault.identity' = 'none' }; Because = 'must be in a Key Vault that the machine may read' }
    )) {
    $change = @{ 'octopus.msiSha256' = (Get-InstallerHash); 'storage.access' = 'globalMapping'; 'storage.driveLetter' = 'Z:' }
    foreach ($key in $row.Change.Keys) { $change[$key] = $row.Change[$key] }
    Use-Case -Change $change
    $run = Invoke-Plan -With @{ Step = '10' }
    Assert-Code -Run $run -Code 2
    Assert-That -Holds ($run.Error -match "Way to the share: .*$($row.Because)") -What "$($row.Because), seen: $($run.Error)"
    Assert-That -Holds (@(Get-Change -Run $run).Count -eq 0) -What "no change, seen: $($run.Calls -join '; ')"
    $settings = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath 'C:\bundle\settings.json' -Encoding UTF8) -join "`n")
    $why = try { Connect-OctohaShare -Settings $settings } catch { "$_" }
    Assert-That -Holds ($why -match 'cannot be connected: ') -What "not connected either, seen: $why"
}
