# Every sample, as octoha-cli exports it: its first and its last node are built, after a fail-over the leading one of the second
# region as well, and no secret is left.
if (-not $env:OCTOHA_CLI) { throw 'OCTOHA_CLI does not name octoha-cli' }
$given = @{ MsiSha256 = (Get-InstallerHash); SignInProven = $true }

foreach ($sample in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($env:OCTOHA_SOURCE_DIR, 'resources', 'samples'), '*.octoha')) {
    $name = [System.IO.Path]::GetFileNameWithoutExtension($sample)
    $folder = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', $name)
    $null = & $env:OCTOHA_CLI export $sample --to $folder
    Assert-That -Holds ($LASTEXITCODE -eq 0) -What "$name to be exported"
    $settings = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText([System.IO.Path]::Combine($folder, 'settings.json')))
    [Octoha.ScriptHost.World]::State.Clear()
    foreach ($unc in @($settings.storage.unc, $settings.secondRegion.storage.unc)) {
        $null = [System.IO.Directory]::CreateDirectory([Octoha.ScriptHost.World]::Share($unc))
    }
    foreach ($kind in $settings.secrets.PSObject.Properties) {
        if ($kind.Value -and $kind.Name -ne 'masterKey') { Set-State -Name "secret:$($kind.Value)" -Value "canary $($kind.Name)" }
    }
    $fromVault = $settings.secrets.portalCertificate
    if ($fromVault) { Set-State -Name "secret:$fromVault" -Value (New-TestPfx -Name ([uri] $settings.octopus.portalUrl).Host) }
    Add-CaseDatabase -Settings $settings
    Set-State -Name 'cluster:domainName' -Value $settings.domain.name
    [System.IO.File]::WriteAllText([System.IO.Path]::Combine([Octoha.ScriptHost.World]::Share($settings.storage.unc), 'octoha-copied.json'), '{}')
    # A moved server brings its key along.
    if ($settings.octopus.growsExisting) { Set-State -Name "secret:$($settings.secrets.masterKey)" -Value 'MasterKeyMasterKeyMast==' }
    $here = @($settings.nodes | Where-Object -FilterScript { -not $_.standby })
    foreach ($node in @($here[0], $here[-1]) + @($settings.nodes | Where-Object -FilterScript { $_.leads })) {
        Use-Machine -Computer $node.name
        $portal = [pscustomobject] @{ Unicode = ([uri] $settings.octopus.portalUrl).Host }
        Set-State -Name 'certificates' -Value @(if (-not $fromVault) { [pscustomobject] @{
                HasPrivateKey = $true; NotBefore = [datetime]::Now.AddYears(-1); NotAfter = [datetime]::Now.AddYears(1); DnsNameList = @($portal); Thumbprint = 'A' * 40
            } })
        if ($settings.storage.signIn -ne 'storageKey') { Set-State -Name 'mayOpenShare' -Value $true }
        $run = Invoke-Plan -With ($given + @{ FailOver = $node.standby }) -Bundle "C:\$name"
        Assert-That -Holds ($run.Code -eq 0 -and $run.Rows.Count -gt 10) -What "$name on $($node.name) to end with 0, seen $($run.Code): $($run.Error)"
        Assert-That -Holds ((Test-SignIn -Key 'UsernamePassword.IsEnabled') -eq $settings.signIn.usernamePassword -and (Test-SignIn -Key 'AzureAD.IsEnabled') -eq $settings.signIn.entra.on) -What "the ways to sign in of $name, after $($node.name)"
        Assert-That -Holds ((Get-Leftover) -notmatch 'canary|MasterKeyMaster') -What "no secret of $name on disk"
    }
}
