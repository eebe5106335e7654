function Add-OctohaBinding {
    <#
    .SYNOPSIS
    Binds the portal's certificate to each port on which this node ends TLS.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    foreach ($port in @(Get-OctohaHttpsPort -Settings $Settings)) {
        $certificate = Get-OctohaCertificate -Settings $Settings
        if ($null -eq $certificate) {
            throw "LocalMachine\My holds no valid certificate with a private key for $($Settings.octopus.portalUrl)."
        }
        $words = @(
            '--ip-address', '0.0.0.0'
            '--port', "$port"
            '--thumbprint', $certificate.Thumbprint
            '--certificate-store', 'My'
        )
        Invoke-OctohaServer -Settings $Settings -Verb 'ssl-certificate' -Argument $words | Out-Null
    }
}
