#requires -Version 5.1

<#
.SYNOPSIS
Lets the platform engineer write secrets into the Key Vault, for as long as this work takes.
#>
[CmdletBinding()]
param()

@{
    Description = 'Give yourself the right to write secrets into the Key Vault.'
    Who         = 'Platform engineer'
    Where       = 'a workstation or jump host with the Azure CLI'
    Roles       = @('platform')
    Minutes     = 5
    NoUndo      = 'A later step of the plan takes the right away again.'
    Test        = {
        param($Context)
        $may = Test-OctohaVaultRight -Settings $Context.Settings
        @{ Done = $may; Seen = if ($may) { 'the right is there' } else { 'the Key Vault refuses who is signed in' } }
    }
    Set         = {
        param($Context)
        Grant-OctohaVaultRight -Context $Context
    }
}
