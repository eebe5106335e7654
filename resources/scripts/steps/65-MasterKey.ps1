#requires -Version 5.1

<#
.SYNOPSIS
Puts the master key into the Key Vault, before a second node needs it. It is never written to a file.
#>
[CmdletBinding()]
param()

@{
    Description = 'Keep the master key in the Key Vault.'
    Who         = 'Administrator of this machine, whose identity may write this one secret'
    Where       = 'the first node'
    Roles       = @('node')
    Minutes     = 1
    NoUndo      = 'Without the master key every secret in Octopus is lost: it stays in the vault.'
    Skip        = {
        param($Context)
        if (-not $Context.Node.first) { return 'The first node does it.' }
        $vault = $Context.Settings.vault
        if ($vault.name.Length -eq 0 -or $vault.identity -eq 'none' -or $Context.Settings.secrets.masterKey.Length -eq 0) {
            'The design keeps the master key outside the Key Vault: keep the key by hand, as the plan says.'
        }
    }
    Test        = {
        param($Context)
        $kept = Get-OctohaSecret -Settings $Context.Settings -Kind 'masterKey' -Optional
        if ($null -eq $kept) {
            return @{ Done = $false; Seen = 'the vault does not hold the key' }
        }
        $own = Get-OctohaMasterKey -Settings $Context.Settings
        if ((ConvertFrom-OctohaSecret -Secret $kept) -cne (ConvertFrom-OctohaSecret -Secret $own)) {
            throw 'The vault holds another master key than this node. Nothing is overwritten: find out which cluster that key belongs to.'
        }
        @{ Done = $true; Seen = 'the vault holds the key of this node' }
    }
    Set         = {
        param($Context)
        $own = Get-OctohaMasterKey -Settings $Context.Settings
        Set-OctohaSecret -Settings $Context.Settings -Kind 'masterKey' -Secret $own -Confirm:$false
    }
}
