function Get-OctohaHttpsPort {
    <#
    .SYNOPSIS
    Lists the ports on which a node itself ends TLS.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    foreach ($prefix in $Settings.octopus.webListenPrefixes) {
        if ($prefix -match '^https://[^/:]+(:(\d+))?') {
            if ($Matches.ContainsKey(2)) { [int] $Matches[2] } else { 443 }
        }
    }
}
