#requires -Version 5.1

<#
.SYNOPSIS
Makes the first node: instance, database schema, administrator, licence, paths, task cap, service.
#>
[CmdletBinding()]
param()

@{
    Description     = 'Configure the first node and make the database schema.'
    Who             = 'Administrator of this machine, with rights in the database as the plan says'
    Where           = 'the first node'
    Roles           = @('node')
    Minutes         = 15
    # The database of an existing server was only copied, and that server can be started again.
    PointOfNoReturn = {
        param($Context)
        -not $Context.Settings.octopus.growsExisting
    }
    NoUndo          = {
        param($Context)
        if (-not $Context.Settings.octopus.growsExisting) { 'the database then has the schema of this version and is encrypted with its own master key.' }
    }
    Skip            = {
        param($Context)
        if (-not $Context.Node.first) { 'This is a further node.' }
    }
    Test            = {
        param($Context)
        $node = Get-OctohaNode -Settings $Context.Settings
        @{ Done = $node.Done; Seen = $node.Seen }
    }
    Set             = {
        param($Context)
        $settings = $Context.Settings
        $hasVault = $settings.vault.name.Length -gt 0 -and $settings.vault.identity -ne 'none' -and $settings.secrets.masterKey.Length -gt 0
        if ($settings.octopus.growsExisting -and $hasVault -and $null -eq (Get-OctohaSecret -Settings $settings -Kind 'masterKey' -Optional)) {
            Exit-OctohaRun -Code 4 -Message "The Key Vault does not hold the master key of the existing server, under the name '$($settings.secrets.masterKey)'. Store it there and move the database first, as the plan says, then run again with -Resume."
        }
        if ($settings.octopus.growsExisting) { Assert-OctohaMoved -Context $Context }
        Install-OctohaNode -Context $Context
    }
    Undo            = {
        param($Context)
        # The way back of a moved server: this node goes, then the existing one may start again.
        Uninstall-OctohaNode -Settings $Context.Settings
        Invoke-OctohaTask -Settings $Context.Settings -Name 'unmoved'
    }
}
