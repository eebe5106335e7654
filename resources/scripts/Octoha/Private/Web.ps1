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

function Get-OctohaCertificate {
    <#
    .SYNOPSIS
    Gives the certificate of this machine for the portal's name that ends last, or nothing.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $name = ([uri] $Settings.octopus.portalUrl).Host
    $parent = '*.' + $name.Substring($name.IndexOf('.') + 1)
    $now = [datetime]::Now
    Get-ChildItem -Path 'Cert:\LocalMachine\My' |
        Where-Object -FilterScript { $_.HasPrivateKey -and $_.NotBefore -le $now -and $_.NotAfter -gt $now } |
        Where-Object -FilterScript {
            $names = @($_.DnsNameList | ForEach-Object -Process { $_.Unicode })
            $names -contains $name -or $names -contains $parent
        } |
        Sort-Object -Property 'NotAfter' |
        Select-Object -Last 1
}

function Get-OctohaVaultCertificate {
    <#
    .SYNOPSIS
    Gives the portal's certificate as the Key Vault has it. Dispose it.
    .DESCRIPTION
    The vault keeps a certificate as a secret of the same name: base64 of a PFX without a password. It goes through memory
    alone, never through a file.
    .PARAMETER Settings
    The settings.
    .PARAMETER Keep
    Put the private key where it stays, for the store of the machine.
    #>
    [CmdletBinding()]
    [OutputType([System.Security.Cryptography.X509Certificates.X509Certificate2])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [switch] $Keep
    )

    $base64 = ConvertFrom-OctohaSecret -Secret (Get-OctohaSecret -Settings $Settings -Kind 'portalCertificate')
    try {
        $bytes = [System.Convert]::FromBase64String($base64)
        $flags = if ($Keep) { 'MachineKeySet, PersistKeySet' } else { 'DefaultKeySet' }
        $words = @($bytes, '', [System.Security.Cryptography.X509Certificates.X509KeyStorageFlags] $flags)
        New-Object -TypeName 'System.Security.Cryptography.X509Certificates.X509Certificate2' -ArgumentList $words
    }
    catch {
        throw "The secret '$($Settings.secrets.portalCertificate)' of the Key Vault is no PFX. Import the certificate there as a certificate, with its private key and content type application/x-pkcs12."
    }
}

function Get-OctohaNodeAnswer {
    <#
    .SYNOPSIS
    Asks a node or the portal for what needs no sign-in, and gives the answer as an object.
    .PARAMETER Url
    The whole address.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    if ($Url -match '^https://localhost[:/]') {
        # The certificate is for the portal's name, see Get-OctohaLoopbackPing.
        $words = @('--silent', '--insecure', '--fail', '--max-time', '15', $Url)
        return ConvertFrom-Json -InputObject (@(Invoke-OctohaTool -Path 'curl.exe' -Argument $words) -join "`n")
    }
    Invoke-RestMethod -Uri $Url -UseBasicParsing -TimeoutSec 15
}

function Get-OctohaLoopbackPing {
    <#
    .SYNOPSIS
    Asks this machine itself over TLS. Its certificate is for the portal's name, so the name is not compared here.
    .DESCRIPTION
    By curl, which Windows brings along: Windows PowerShell can leave the comparison out for a whole process only.
    .PARAMETER Url
    The whole address, on localhost.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^https://localhost[:/]')]
        [string] $Url
    )

    $words = @('--silent', '--insecure', '--max-time', '15', '--output', 'NUL', '--write-out', '%{http_code}', $Url)
    $said = @(Invoke-OctohaTool -Path 'curl.exe' -Argument $words -SuccessCode @(0..99)) -join ''
    if ($said -match '\d{3}$') { [int] $Matches[0] } else { 0 }
}

function Get-OctohaStatusCode {
    <#
    .SYNOPSIS
    Gives the HTTP status of a failed request; 0 where there was no answer.
    .PARAMETER ErrorRecord
    What a catch block has.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorRecord] $ErrorRecord
    )

    # WebException in Windows PowerShell and HttpResponseException in PowerShell 7 both carry the response.
    $response = $ErrorRecord.Exception.PSObject.Properties['Response']
    if ($null -eq $response -or $null -eq $response.Value) {
        return 0
    }
    [int] $response.Value.StatusCode
}

function ConvertTo-OctohaList {
    <#
    .SYNOPSIS
    Brings a list of addresses into one form: order, separators and closing slashes do not count.
    .PARAMETER Text
    The list, with commas or semicolons.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Text
    )

    $parts = foreach ($part in ($Text -split '[,;]')) { $part.Trim().TrimEnd('/') }
    @($parts | Sort-Object) -join ','
}
