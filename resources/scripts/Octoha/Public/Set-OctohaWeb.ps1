function Set-OctohaWeb {
    <#
    .SYNOPSIS
    Sets what stands in each node's own configuration: prefixes, ports, web server, proxies.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $octopus = $Settings.octopus
    $words = @(
        '--webListenPrefixes', ($octopus.webListenPrefixes -join ',')
        '--webForceSSL', "$($octopus.forceSsl)"
        '--webServer', $(if ($octopus.webServer -eq 'kestrel') { 'Kestrel' } else { 'HttpSys' })
        '--commsListenPort', "$($octopus.commsPort)"
        '--upgradeCheck', 'True'
    )
    if ($octopus.trustedProxies.Count -gt 0) {
        $words += @('--trustedProxies', ($octopus.trustedProxies -join ','))
    }
    elseif ("$((Get-OctohaConfiguration -Settings $Settings)['Octopus.WebPortal.TrustedProxies'])".Length -gt 0) {
        # What an earlier design trusted is trusted until it is taken away.
        $words += '--trustedProxies='
    }
    if ($octopus.grpcPort -gt 0) {
        $words += @('--grpcListenPort', "$($octopus.grpcPort)")
    }
    if ($octopus.commsListenWebSocket.Length -gt 0) {
        $words += @('--commsListenWebSocket', $octopus.commsListenWebSocket)
    }
    if ($PSCmdlet.ShouldProcess($octopus.instanceName, 'configure')) {
        Invoke-OctohaServer -Settings $Settings -Verb 'configure' -Argument $words | Out-Null
    }
}
