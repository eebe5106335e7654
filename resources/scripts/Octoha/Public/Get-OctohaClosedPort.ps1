function Get-OctohaClosedPort {
    <#
    .SYNOPSIS
    Lists the ports of a node that no rule of ours in Windows Firewall opens.
    .DESCRIPTION
    A rule of our name that is disabled, blocks, or is for another port opens nothing.
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
        $rule = Get-NetFirewallRule -Name "Octoha-TCP-$port" -ErrorAction SilentlyContinue
        if ($null -eq $rule) { $port; continue }
        $filter = Get-NetFirewallPortFilter -AssociatedNetFirewallRule $rule
        $opens = "$($rule.Enabled)" -eq 'True' -and "$($rule.Direction)" -eq 'Inbound' -and "$($rule.Action)" -eq 'Allow'
        if (-not $opens -or "$($filter.Protocol)" -ne 'TCP' -or "$($filter.LocalPort)" -ne "$port") { $port }
    }
}
