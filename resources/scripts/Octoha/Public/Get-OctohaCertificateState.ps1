function Get-OctohaCertificateState {
    <#
    .SYNOPSIS
    Tells whether this machine holds the certificate that the Key Vault has now.
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    Done, and in words what was seen.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $certificate = Get-OctohaVaultCertificate -Settings $Settings
    try {
        $thumbprint = $certificate.Thumbprint
        if (-not $certificate.HasPrivateKey -or $certificate.NotAfter -le [datetime]::Now) {
            throw "The certificate '$($Settings.secrets.portalCertificate)' of the Key Vault has no private key or ended on $($certificate.NotAfter.ToString('yyyy-MM-dd')). Renew it there, then run again with -Resume."
        }
    }
    finally {
        $certificate.Dispose()
    }
    $held = @(Get-ChildItem -Path 'Cert:\LocalMachine\My' | Where-Object -FilterScript { $_.Thumbprint -eq $thumbprint -and $_.HasPrivateKey })
    $words = if ($held.Count -gt 0) { 'holds' } else { 'does not hold' }
    @{ Done = $held.Count -gt 0; Seen = "LocalMachine\My $words the certificate $thumbprint of the vault" }
}
