#requires -Version 5.1

<#
.SYNOPSIS
Sets the licence of the Key Vault, or renews it, before further nodes need its node limit.
#>
[CmdletBinding()]
param()

@{
    Description = 'Set or renew the licence.'
    Who         = 'Administrator of this machine'
    Where       = 'the first node; the licence is kept in the database'
    Roles       = @('node')
    Minutes     = 1
    NoUndo      = 'Store the licence of before in the vault, and run this step again.'
    Skip        = {
        param($Context)
        $vault = $Context.Settings.vault
        if ($vault.name.Length -eq 0 -or $vault.identity -eq 'none' -or $Context.Settings.secrets.licence.Length -eq 0) {
            'The licence is not in a Key Vault: the first node asked for it. A new one is entered in the portal.'
        }
    }
    Test        = {
        param($Context)
        # A node too many is refused before it joins; the first node alone sets the licence.
        $state = Get-OctohaLicenceState -Settings $Context.Settings
        if ($Context.Node.first) { return $state }
        @{ Done = $true; Seen = 'its node limit covers the design; the first node sets it' }
    }
    Set         = {
        param($Context)
        Add-OctohaLicence -Settings $Context.Settings
    }
}
