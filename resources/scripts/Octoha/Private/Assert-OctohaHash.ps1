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
    if ($wanted.Length -eq 0) {
        $signature = Get-AuthenticodeSignature -FilePath $Path
        $signer = if ($null -ne $signature.SignerCertificate) { $signature.SignerCertificate.Subject } else { 'nobody' }
        Exit-OctohaRun -Code 4 -Message "The hash of the installer is not stated. '$Path' has SHA-256 $seen, signed by $signer ($($signature.Status)). Compare it with the release, then run again with -MsiSha256 $seen."
    }
    if ($seen -ne $wanted) {
        throw "'$Path' has SHA-256 $seen, expected $wanted. It is not installed: delete it and fetch it again."
    }
}
