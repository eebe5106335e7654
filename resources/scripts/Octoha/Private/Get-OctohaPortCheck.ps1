function Get-OctohaPortCheck {
    <#
    .SYNOPSIS
    Looks whether something else listens on the ports that Octopus takes on this machine.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    # Once the service is there, it is the one that listens.
    if ($null -ne (Get-OctohaService -Settings $Settings)) { return }
    $ports = @($Settings.octopus.commsPort, $Settings.octopus.grpcPort) -gt 0
    foreach ($port in $ports) {
        $taken = @(Get-NetTCPConnection -State Listen -LocalPort $port -ErrorAction SilentlyContinue)
        $seen = if ($taken.Count -gt 0) { "process $($taken[0].OwningProcess) listens on $port" } else { "port $port is free" }
        $row = @{ Check = 'Own port'; Fine = $taken.Count -eq 0; Seen = $seen; Expected = "port $port is free" }
        Get-OctohaCheckRow @row -Do "another program takes the port $port of Octopus: stop it, or choose another port in the design."
    }
}
