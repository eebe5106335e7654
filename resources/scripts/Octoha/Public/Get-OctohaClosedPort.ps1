function Get-OctohaClosedPort {
    <#
    .SYNOPSIS
    Lists the ports of a node that have no rule of ours in Windows Firewall.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    foreach ($port in $Settings.firewallPorts) {
        if ($null -eq (Get-NetFirewallRule -Name "Octoha-TCP-$port" -ErrorAction SilentlyContinue)) { $port }
    }
}
