#requires -Version 5.1

<#
.SYNOPSIS
Joins a further node, with task cap 0 until its checks have passed.
#>
[CmdletBinding()]
param()

@{
    Description = 'Join this node to the cluster, with task cap 0.'
    Who         = 'Administrator of this machine'
    Where       = 'each node but the first'
    Roles       = @('node')
    Minutes     = 10
    Skip        = {
        param($Context)
        if ($Context.Node.first) { 'This is the first node.' }
    }
    Test        = {
        param($Context)
        $node = Get-OctohaNode -Settings $Context.Settings
        @{ Done = $node.Done; Seen = $node.Seen }
    }
    Set         = {
        param($Context)
        $settings = $Context.Settings
        $vault = $settings.vault
        if ($vault.name.Length -gt 0 -and $vault.identity -ne 'none' -and $settings.secrets.masterKey.Length -gt 0) {
            $wait = @{ For = 'the master key in the Key Vault, which the first node puts there'; Minutes = $Context.Given.WaitMinutes }
            Wait-OctohaCondition @wait -Until { $null -ne (Get-OctohaSecret -Settings $settings -Kind 'masterKey' -Optional) }
        }
        if ($settings.octopus.growsExisting) {
            # The key of an existing server is in the vault before anything was moved.
            $wait = @{ For = 'the first node to take over what was moved (step 60-FirstNode)'; Minutes = $Context.Given.WaitMinutes; Seconds = 30 }
            Wait-OctohaCondition @wait -Until { (Invoke-OctohaTask -Settings $settings -Name 'taken').taken }
        }
        Install-OctohaNode -Context $Context
    }
    Undo        = {
        param($Context)
        Uninstall-OctohaNode -Settings $Context.Settings
    }
}
