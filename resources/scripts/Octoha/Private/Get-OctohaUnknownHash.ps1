function Get-OctohaUnknownHash {
    <#
    .SYNOPSIS
    Says of an installer whose hash nobody stated what its hash is, who signed it, and how to go on.
    .PARAMETER Path
    The installer.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $seen = (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash
    $signature = Get-AuthenticodeSignature -FilePath $Path
    $signer = if ($null -ne $signature.SignerCertificate) { $signature.SignerCertificate.Subject } else { 'nobody' }
    "the hash of the installer is not stated. '$Path' has SHA-256 $seen, signed by $signer ($($signature.Status)). Compare it with the release, then run again with -MsiSha256 $seen."
}
