#requires -Version 5.1

<#
.SYNOPSIS
Opens the inbound ports of a node in Windows Firewall, each by a rule that names it.
#>
[CmdletBinding()]
param()

@{
    Description = 'Open the ports of this node in Windows Firewall.'
    Who         = 'Administrator of this machine'
    Where       = 'each node'
    Roles       = @('node')
    Minutes     = 1
    Standby     = $true
    Test        = {
        param($Context)
        $closed = @(Get-OctohaClosedPort -Settings $Context.Settings)
        if ($closed.Count -eq 0) {
            return @{ Done = $true; Seen = "open: $($Context.Settings.firewallPorts -join ', ')" }
        }
        @{ Done = $false; Seen = "no rule opens $($closed -join ', ')" }
    }
    Set         = {
        param($Context)
        foreach ($port in @(Get-OctohaClosedPort -Settings $Context.Settings)) {
            # One of this name that opens something else gives way.
            Remove-NetFirewallRule -Name "Octoha-TCP-$port" -ErrorAction SilentlyContinue
            $rule = @{
                Name        = "Octoha-TCP-$port"
                DisplayName = "Octopus Server TCP $port"
                Direction   = 'Inbound'
                Action      = 'Allow'
                Protocol    = 'TCP'
                LocalPort   = $port
            }
            New-NetFirewallRule @rule
        }
    }
    Undo        = {
        param($Context)
        foreach ($port in $Context.Settings.firewallPorts) {
            Remove-NetFirewallRule -Name "Octoha-TCP-$port" -ErrorAction SilentlyContinue
        }
    }
}
