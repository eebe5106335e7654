# A node that ends TLS takes the certificate from the vault, binds it, and takes and binds the renewed one; the licence is renewed too.
$pfx = New-TestPfx
Use-Case -Change @{
    'octopus.msiSha256'         = (Get-InstallerHash)
    'octopus.webListenPrefixes' = @('https://localhost:443/')
    'octopus.nodeUrl'           = 'https://localhost:443'
    'secrets.portalCertificate' = 'octopus-portal'
    'signIn.guest'              = $true
}
Set-State -Name 'secret:octopus-portal' -Value 'canary;"pfx'
$run = Invoke-Plan
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match "The secret 'octopus-portal' of the Key Vault is no PFX" -and $run.Error -notmatch 'canary') -What "what is wrong with the secret, seen: $($run.Error)"

Set-State -Name 'secret:octopus-portal' -Value $pfx
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
$first = @(Get-State -Name 'certificates')[0].Thumbprint
Assert-That -Holds ((Get-State -Name 'binding:443') -eq $first) -What 'the certificate of the vault bound'
Assert-That -Holds ((Get-Leftover) -notmatch [regex]::Escape($pfx.Substring(0, 40))) -What 'no key on disk'
$again = Invoke-Plan
Assert-That -Holds (@(Get-Acted -Run $again).Count -eq 0) -What "nothing to do again, seen: $(Get-Acted -Run $again)"

# Renewed in the vault: the same two steps, and no restart.
Set-State -Name 'secret:octopus-portal' -Value (New-TestPfx -Days 800)
Set-State -Name 'secret:octopus-licence' -Value '<License><NodeLimit>2</NodeLimit></License>'
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
Assert-That -Holds (((Get-Acted -Run $run) -join ', ') -eq '55-Certificate done, 67-Licence done, 88-CertificateBinding done') -What "three steps, seen: $(Get-Acted -Run $run)"
Assert-That -Holds ((Get-State -Name 'binding:443') -ne $first -and @(Get-State -Name 'certificates').Count -eq 2) -What 'the new one bound, the old one kept'
Assert-That -Holds (($run.Calls -join ' ') -notmatch '--stop') -What 'no restart'

# One that ended, and a licence for fewer nodes, are refused.
Set-State -Name 'secret:octopus-portal' -Value (New-TestPfx -Days -1)
$run = Invoke-Plan -With @{ Step = '55' }
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'has no private key or ended on') -What "the end named, seen: $($run.Error)"
foreach ($licence in @('<License><NodeLimit>1</NodeLimit></License>', '<License></License>')) {
    Set-State -Name 'secret:octopus-licence' -Value $licence
    $run = Invoke-Plan -With @{ Step = '67' }
    Assert-Code -Run $run -Code 1
    Assert-That -Holds ($run.Error -match 'is for 1 nodes, the design has 2') -What "the limit named, seen: $($run.Error)"
    $env:COMPUTERNAME = 'octo-02'
    Assert-Code -Run (Invoke-Plan -With @{ Step = '67,80' }) -Code 1
    $env:COMPUTERNAME = 'octo-01'
}

# Tentacles that poll by web sockets trust the bound one by its thumbprint: a new one is not bound behind their back.
Use-Case -Change @{ 'octopus.webListenPrefixes' = @('https://localhost:443/'); 'octopus.nodeUrl' = 'https://localhost:443'; 'polling.way' = 'webSockets' }
Set-State -Name 'binding:443' -Value $first
$run = Invoke-Plan -With @{ Step = '88' }
Assert-Code -Run $run -Code 4
Assert-That -Holds ($run.Error -match 'Let each of them trust the new thumbprint first' -and (Get-State -Name 'binding:443') -eq $first) -What "the old one still bound, seen: $($run.Error)"
