#requires -Version 5.1

<#
.SYNOPSIS
Puts the keys that the new resources made into the Key Vault.
#>
[CmdletBinding()]
param()

@{
    Description = 'Store the keys that the new resources made.'
    Who         = 'Platform engineer'
    Where       = 'a workstation or jump host with the Azure CLI'
    Roles       = @('platform')
    Minutes     = 5
    NoUndo      = 'Delete a wrong secret by hand, and run again.'
    Skip        = {
        param($Context)
        if (@($Context.Settings.azure.secrets | Where-Object -FilterScript { $_.stored -eq 'withResources' }).Count -eq 0) {
            'No resource of this design makes a key.'
        }
    }
    Test        = {
        param($Context)
        $missing = @(Get-OctohaMissingSecret -Settings $Context.Settings -Stored 'withResources')
        if ($missing.Count -eq 0) {
            return @{ Done = $true; Seen = 'the Key Vault holds every key' }
        }
        @{ Done = $false; Seen = "not in the Key Vault: $(@($missing | ForEach-Object -Process { $_.name }) -join ', ')" }
    }
    Set         = {
        param($Context)
        Add-OctohaVaultSecret -Context $Context -Stored 'withResources'
    }
}
