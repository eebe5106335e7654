#requires -Version 5.1

<#
.SYNOPSIS
Deploys the network, machines, database, storage, balancers and all else of the bill of materials.
#>
[CmdletBinding()]
param()

@{
    Description = 'Deploy the resources of the bill of materials.'
    Who         = 'Platform engineer'
    Where       = 'a workstation or jump host with the Azure CLI'
    Roles       = @('platform')
    Minutes     = 60
    NoUndo      = 'Delete what was made by hand, or the whole resource group.'
    Test        = {
        param($Context)
        Get-OctohaDeploymentState -Context $Context -Part 'main'
    }
    Set         = {
        param($Context)
        Publish-OctohaTemplate -Context $Context -Part 'main' -Confirm:$false
    }
}
