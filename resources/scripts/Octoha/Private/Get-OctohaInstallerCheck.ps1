function Get-OctohaInstallerCheck {
    <#
    .SYNOPSIS
    Looks at the installer: that there is one and that its hash is known before it is run.
    .DESCRIPTION
    Where nobody stated the hash, the installer is fetched into the folder of the journal, and its hash and signer are shown.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ((Get-OctohaVersion).Length -gt 0) { return }
    $octopus = $Context.Settings.octopus
    $given = $Context.Given
    $row = @{ Check = 'Installer'; Fine = $true; Seen = "$($given.MsiPath)$(if ($given.MsiPath.Length -eq 0) { $octopus.msiUrl })"; Expected = 'an installer with the stated hash' }
    if ($row.Seen.Length -eq 0) {
        $row.Fine = $false
        return Get-OctohaCheckRow @row -Do 'the settings give no address of the installer: give -MsiPath.'
    }
    if ($given.MsiPath.Length -gt 0 -and -not (Test-Path -LiteralPath $given.MsiPath)) {
        $row.Fine = $false
        return Get-OctohaCheckRow @row -Do "there is no file '$($given.MsiPath)'."
    }
    if ($given.MsiSha256.Length -gt 0 -and $octopus.msiSha256.Length -gt 0 -and $given.MsiSha256 -ne $octopus.msiSha256) {
        $row.Fine = $false
        return Get-OctohaCheckRow @row -Do "-MsiSha256 is not the hash that the design states, $($octopus.msiSha256): leave -MsiSha256 out, or correct the design."
    }
    if ($given.MsiSha256.Length -gt 0 -or $octopus.msiSha256.Length -gt 0 -or $script:Session.DryRun) {
        return Get-OctohaCheckRow @row -Do 'nothing.'
    }
    $row.Fine = $false
    Get-OctohaCheckRow @row -Do (Get-OctohaUnknownHash -Path (Get-OctohaInstaller -Context $Context))
}
