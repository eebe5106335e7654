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
    Asks a node or the portal, and gives the answer as an object.
    .PARAMETER Url
    The whole address.
    .PARAMETER ServerName
    The name in the certificate of a node that ends TLS, see Invoke-OctohaLoopback.
    .PARAMETER ApiKey
    For what needs a sign-in.
    .PARAMETER Seconds
    The longest wait.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url,

        [string] $ServerName = '',

        [AllowNull()]
        [securestring] $ApiKey,

        [int] $Seconds = 15
    )

    if ($Url -match '^https://localhost[:/]') {
        $said = Invoke-OctohaLoopback -Url $Url -Argument @('--fail') -ServerName $ServerName -ApiKey $ApiKey -Seconds $Seconds
        return ConvertFrom-Json -InputObject (@($said) -join "`n")
    }
    $request = @{ Uri = $Url; UseBasicParsing = $true; TimeoutSec = $Seconds }
    if ($null -ne $ApiKey) { $request.Headers = @{ 'X-Octopus-ApiKey' = ConvertFrom-OctohaSecret -Secret $ApiKey } }
    Invoke-RestMethod @request
}

function Get-OctohaLoopbackPing {
    <#
    .SYNOPSIS
    Asks this machine itself over TLS how it is, and gives the HTTP status; 0 where there was no answer.
    .PARAMETER Url
    The whole address, on localhost.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    $said = Invoke-OctohaLoopback -Url $Url -Argument @('--output', 'NUL', '--write-out', '%{http_code}') -SuccessCode @(0..99)
    if (@($said) -join '' -match '\d{3}$') { [int] $Matches[0] } else { 0 }
}

function Invoke-OctohaLoopback {
    <#
    .SYNOPSIS
    Asks this machine itself over TLS, by curl, and gives what curl printed.
    .DESCRIPTION
    The certificate is for the portal's name and not for localhost, and Windows PowerShell can leave the comparison out for a
    whole process only. curl, which Windows brings along, asks for one request: with a name it compares the certificate with
    that name, though it connects to this machine; without, it asks what needs no secret, and the certificate does not matter.
    A key is given through standard input, for every user may read the command line of a process; it goes to a server that has
    shown its certificate, for another program could listen while Octopus is stopped.
    Options: https://curl.se/docs/manpage.html
    .PARAMETER Url
    The whole address, on localhost.
    .PARAMETER Argument
    What curl is to do besides.
    .PARAMETER ServerName
    The name in the certificate.
    .PARAMETER ApiKey
    For what needs a sign-in; wants ServerName.
    .PARAMETER Seconds
    The longest wait.
    .PARAMETER SuccessCode
    Exit codes of curl that are fine.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^https://localhost[:/]')]
        [string] $Url,

        [string[]] $Argument = @(),

        [string] $ServerName = '',

        [AllowNull()]
        [securestring] $ApiKey,

        [int] $Seconds = 15,

        [int[]] $SuccessCode = @(0)
    )

    $words = @('--silent', '--max-time', "$Seconds") + $Argument
    $call = @{ Path = 'curl.exe'; SuccessCode = $SuccessCode }
    if ($ServerName.Length -eq 0) {
        $words += @('--insecure', $Url)
    }
    else {
        # A node without a way into the Internet could not ask whether the certificate was revoked.
        $words += @('--ssl-no-revoke', '--resolve', "${ServerName}:$(([uri] $Url).Port):127.0.0.1")
        if ($null -ne $ApiKey) {
            $key = (ConvertFrom-OctohaSecret -Secret $ApiKey).Trim() -replace '([\\"])', '\$1'
            $words += @('--config', '-')
            $call.InputText = "header = `"X-Octopus-ApiKey: $key`"`n"
        }
        $words += $Url -replace '^https://localhost', "https://$ServerName"
    }
    Invoke-OctohaTool @call -Argument $words
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
