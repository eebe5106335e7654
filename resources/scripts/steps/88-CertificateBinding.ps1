#requires -Version 5.1

<#
.SYNOPSIS
Binds the certificate of the portal that ends last: the renewed one takes the place of the old one.
#>
[CmdletBinding()]
param()

@{
    Description = 'Bind the newest certificate of the portal.'
    Who         = 'Administrator of this machine'
    Where       = 'each node that ends TLS itself'
    Roles       = @('node')
    Minutes     = 1
    NoUndo      = 'Bind the certificate of before with Octopus.Server.exe ssl-certificate; it is still in the store.'
    Skip        = {
        param($Context)
        if (@($Context.Settings.octopus.webListenPrefixes -like 'https://*').Count -eq 0) { return 'This node does not end TLS.' }
        if ($Context.Settings.octopus.webServer -ne 'httpSys') { 'netsh knows the bindings of HTTP.sys alone: bind a renewed certificate by hand.' }
    }
    Test        = {
        param($Context)
        $wrong = @(Get-OctohaBindingFault -Settings $Context.Settings)
        if ($wrong.Count -eq 0) {
            return @{ Done = $true; Seen = 'every port shows the newest certificate' }
        }
        @{ Done = $false; Seen = $wrong -join ', ' }
    }
    Set         = {
        param($Context)
        $replaced = @(Get-OctohaBindingFault -Settings $Context.Settings | Where-Object -FilterScript { $_ -notlike '* bound to nothing,*' })
        if ($Context.Settings.polling.way -eq 'webSockets' -and $replaced.Count -gt 0) {
            Exit-OctohaRun -Code 4 -Message "Tentacles that poll by web sockets trust this certificate by its thumbprint, and a new one cuts them off: $($replaced -join ', '). Let each of them trust the new thumbprint first, then bind it by hand as runbooks/certificates.md says."
        }
        Add-OctohaBinding -Settings $Context.Settings
    }
}
