#requires -Version 5.1

<#
.SYNOPSIS
Takes the portal's certificate, or its renewal, from the Key Vault into the store of this machine.
#>
[CmdletBinding()]
param()

@{
    Description = 'Import the certificate of the portal from the Key Vault.'
    Who         = 'Administrator of this machine'
    Where       = 'each node that ends TLS itself'
    Roles       = @('node')
    Minutes     = 1
    Standby     = $true
    NoUndo      = 'Remove the certificate from LocalMachine\My once nothing is bound to it.'
    Skip        = {
        param($Context)
        if ($Context.Settings.secrets.portalCertificate.Length -eq 0) {
            'No node ends TLS itself, or the certificate is not in the Key Vault: then it is imported by hand.'
        }
    }
    Test        = {
        param($Context)
        Get-OctohaCertificateState -Settings $Context.Settings
    }
    Set         = {
        param($Context)
        Import-OctohaCertificate -Settings $Context.Settings
    }
}
