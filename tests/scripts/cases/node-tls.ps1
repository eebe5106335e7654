# A node that ends TLS itself: no certificate is refused before anything is done; with one it is bound before the start.
Use-Case -Change @{
    'octopus.msiSha256'         = (Get-InstallerHash)
    'octopus.webListenPrefixes' = @('https://localhost:443/')
    'octopus.nodeUrl'           = 'https://localhost:443'
}
$run = Invoke-Plan
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match 'Certificate: import the certificate for https://octopus.example.com') -What "the certificate asked for, seen: $($run.Error)"

$names = @([pscustomobject] @{ Unicode = '*.example.com' })
$made = foreach ($year in @(-1, 1)) {
    [pscustomobject] @{
        HasPrivateKey = $true
        NotBefore     = [datetime]::Now.AddYears(-2)
        NotAfter      = [datetime]::Now.AddYears($year)
        DnsNameList   = $names
        Thumbprint    = "$year".PadLeft(40, 'A')
    }
}
Set-State -Name 'certificates' -Value @($made)
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
Assert-That -Holds (($run.Calls -join "`n") -match '(?s)ssl-certificate\|--instance\|OctopusServer\|--ip-address\|0.0.0.0\|--port\|443\|--thumbprint\|A{39}1\|.*--install') -What 'the valid certificate bound before the service starts'
Assert-That -Holds (@(Get-Acted -Run (Invoke-Plan)).Count -eq 0) -What 'nothing to do in the second run'

# Proxies of an earlier design are taken away again.
$settings = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath 'C:\bundle\settings.json' -Encoding UTF8) -join "`n")
$settings.octopus.trustedProxies = @()
$before = Get-OctohaWebState -Settings $settings
Set-OctohaWeb -Settings $settings -Confirm:$false
$after = Get-OctohaWebState -Settings $settings
Assert-That -Holds (-not $before.Done -and $after.Done) -What "no proxy is trusted, seen: $($before.Seen); then $($after.Seen)"
