#requires -Version 5.1

<#
.SYNOPSIS
Makes the resource group, with the tags of the design.
#>
[CmdletBinding()]
param()

@{
    Description = 'Make the resource group.'
    Who         = 'Platform engineer'
    Where       = 'a workstation or jump host with the Azure CLI'
    Roles       = @('platform')
    Minutes     = 1
    NoUndo      = 'Deleting the resource group deletes all that is in it: do it by hand.'
    Test        = {
        param($Context)
        $name = $Context.Settings.azure.resourceGroup
        $there = Test-OctohaResourceGroup -Settings $Context.Settings
        @{ Done = $there; Seen = if ($there) { "$name exists" } else { "there is no $name" } }
    }
    Set         = {
        param($Context)
        New-OctohaResourceGroup -Settings $Context.Settings -Confirm:$false
    }
}
