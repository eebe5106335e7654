function Get-OctohaWebState {
    <#
    .SYNOPSIS
    Compares prefixes, ports, force SSL and proxies of this node with the settings.
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    Done, and in words what was seen.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $octopus = $Settings.octopus
    $wanted = [ordered] @{
        'WebPortal.ListenPrefixes'    = $octopus.webListenPrefixes -join ','
        'WebPortal.ForceSSL'          = "$($octopus.forceSsl)"
        'WebPortal.TrustedProxies'    = $octopus.trustedProxies -join ','
        'Communications.ServicesPort' = "$($octopus.commsPort)"
    }
    if ($octopus.commsListenWebSocket.Length -gt 0) {
        $wanted['Communications.WebSocketPrefix'] = $octopus.commsListenWebSocket
    }
    $now = Get-OctohaConfiguration -Settings $Settings
    $wrong = foreach ($key in $wanted.Keys) {
        # A version that does not tell a value cannot be compared; configure has set it then.
        $seen = $now["Octopus.$key"]
        $differs = (ConvertTo-OctohaList -Text "$seen") -ne (ConvertTo-OctohaList -Text $wanted[$key])
        if ($null -ne $seen -and $differs) { "$key is '$seen', expected '$($wanted[$key])'" }
    }
    if ($now.Count -eq 0) { $wrong = @('there is no instance yet') }
    if (@($wrong).Count -eq 0) {
        return @{ Done = $true; Seen = 'prefixes, ports and proxies as designed' }
    }
    @{ Done = $false; Seen = @($wrong) -join '; ' }
}
