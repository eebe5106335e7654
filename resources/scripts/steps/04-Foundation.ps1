#requires -Version 5.1

<#
.SYNOPSIS
Deploys Key Vault, identities and roles: what must stand before secrets can be filled.
#>
[CmdletBinding()]
param()

@{
    Description = 'Deploy Key Vault, identities and roles.'
    Who         = 'Platform engineer'
    Where       = 'a workstation or jump host with the Azure CLI'
    Roles       = @('platform')
    Minutes     = 5
    NoUndo      = 'The Key Vault holds the master key: delete it by hand, and only with the cluster.'
    Test        = {
        param($Context)
        Get-OctohaDeploymentState -Context $Context -Part 'foundation'
    }
    Set         = {
        param($Context)
        Publish-OctohaTemplate -Context $Context -Part 'foundation' -Confirm:$false
    }
}
