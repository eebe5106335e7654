function Get-OctohaBindingFault {
    <#
    .SYNOPSIS
    Lists the ports that are bound to another certificate than the newest one, or to none.
    .DESCRIPTION
    netsh speaks the language of Windows, so only the thumbprint is looked for; it ends with 1 where nothing is bound.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $newest = Get-OctohaCertificate -Settings $Settings
    if ($null -eq $newest) {
        return "LocalMachine\My holds no valid certificate for $($Settings.octopus.portalUrl)"
    }
    foreach ($port in @(Get-OctohaHttpsPort -Settings $Settings)) {
        $words = @('http', 'show', 'sslcert', "ipport=0.0.0.0:$port")
        $said = @(Invoke-OctohaTool -Path 'netsh.exe' -Argument $words -SuccessCode @(0, 1)) -join ' '
        $bound = if ($said -match '(?<![0-9A-Fa-f-])[0-9A-Fa-f]{40}(?![0-9A-Fa-f-])') { $Matches[0] } else { 'nothing' }
        if ($bound -ne $newest.Thumbprint) { "port $port is bound to $bound, expected $($newest.Thumbprint)" }
    }
}
