function Import-OctohaCertificate {
    <#
    .SYNOPSIS
    Puts the portal's certificate of the Key Vault, with its private key, into LocalMachine\My. Older ones stay.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $certificate = Get-OctohaVaultCertificate -Settings $Settings -Keep
    $store = New-Object -TypeName 'System.Security.Cryptography.X509Certificates.X509Store' -ArgumentList @('My', 'LocalMachine')
    try {
        $store.Open('ReadWrite')
        $store.Add($certificate)
    }
    finally {
        $store.Close()
        $certificate.Dispose()
    }
}
