#requires -Version 5.1

<#
.SYNOPSIS
Puts the secrets that people know into the Key Vault; each is asked for without being shown.
#>
[CmdletBinding()]
param()

@{
    Description = 'Put the secrets into the Key Vault.'
    Who         = 'Platform engineer'
    Where       = 'a workstation or jump host with the Azure CLI'
    Roles       = @('platform')
    Minutes     = 15
    NoUndo      = 'Delete a wrong secret by hand, and run again.'
    Test        = {
        param($Context)
        # A certificate is imported by its owner; the deployment that needs it looks for it.
        $missing = @(Get-OctohaMissingSecret -Settings $Context.Settings -Stored 'beforehand' | Where-Object -FilterScript { $_.kind -notmatch 'certificate$' })
        if ($missing.Count -eq 0) {
            return @{ Done = $true; Seen = 'the Key Vault holds every secret' }
        }
        @{ Done = $false; Seen = "not in the Key Vault: $(@($missing | ForEach-Object -Process { $_.name }) -join ', ')" }
    }
    Set         = {
        param($Context)
        Add-OctohaVaultSecret -Context $Context -Stored 'beforehand'
    }
}
