function Assert-OctohaHash {
    <#
    .SYNOPSIS
    Stops unless the installer has the hash that was stated beforehand.
    .PARAMETER Context
    The run.
    .PARAMETER Path
    The installer.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $seen = (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash
    $wanted = $Context.Given.MsiSha256
    if ($wanted.Length -eq 0) { $wanted = $Context.Settings.octopus.msiSha256 }
    if ($wanted.Length -eq 0) { Exit-OctohaRun -Code 4 -Message "Installer: $(Get-OctohaUnknownHash -Path $Path)" }
    if ($seen -ne $wanted) {
        throw "'$Path' has SHA-256 $seen, expected $wanted. It is not installed: delete it and fetch it again."
    }
}
