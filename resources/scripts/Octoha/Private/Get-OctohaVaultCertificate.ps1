function Get-OctohaVaultCertificate {
    <#
    .SYNOPSIS
    Gives the portal's certificate as the Key Vault has it. Dispose it.
    .DESCRIPTION
    The vault keeps a certificate as a secret of the same name: base64 of a PFX without a password. It goes through memory
    alone, never through a file.
    .PARAMETER Settings
    The settings.
    .PARAMETER Keep
    Put the private key where it stays, for the store of the machine.
    #>
    [CmdletBinding()]
    [OutputType([System.Security.Cryptography.X509Certificates.X509Certificate2])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [switch] $Keep
    )

    $base64 = ConvertFrom-OctohaSecret -Secret (Get-OctohaSecret -Settings $Settings -Kind 'portalCertificate')
    try {
        $bytes = [System.Convert]::FromBase64String($base64)
        $flags = if ($Keep) { 'MachineKeySet, PersistKeySet' } else { 'DefaultKeySet' }
        $words = @($bytes, '', [System.Security.Cryptography.X509Certificates.X509KeyStorageFlags] $flags)
        New-Object -TypeName 'System.Security.Cryptography.X509Certificates.X509Certificate2' -ArgumentList $words
    }
    catch {
        throw "The secret '$($Settings.secrets.portalCertificate)' of the Key Vault is no PFX. Import the certificate there as a certificate, with its private key and content type application/x-pkcs12."
    }
}
