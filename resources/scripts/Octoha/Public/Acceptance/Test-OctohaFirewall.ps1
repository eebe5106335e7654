function Test-OctohaFirewall {
    <#
    .SYNOPSIS
    Looks whether Windows Firewall lets in what the port table of the design says.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Role -ne 'node') { return Get-OctohaTestResult -Skip 'Only a node can see this: run it on each node.' }
    $closed = @(Get-OctohaClosedPort -Settings $Context.Settings)
    $seen = if ($closed.Count -eq 0) { "open: $($Context.Settings.firewallPorts -join ', ')" } else { "no rule for $($closed -join ', ')" }
    Get-OctohaTestResult -Passed ($closed.Count -eq 0) -Seen $seen -Expected "rules for $($Context.Settings.firewallPorts -join ', ')" -Do 'Run step 92 on this node.'
}
