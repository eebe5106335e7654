function ConvertFrom-OctohaSecret {
    <#
    .SYNOPSIS
    Gives a secret as plain text, for the one call that needs it.
    .PARAMETER Secret
    The secret.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [securestring] $Secret
    )

    $memory = [System.Runtime.InteropServices.Marshal]::SecureStringToBSTR($Secret)
    try {
        [System.Runtime.InteropServices.Marshal]::PtrToStringBSTR($memory)
    }
    finally {
        [System.Runtime.InteropServices.Marshal]::ZeroFreeBSTR($memory)
    }
}

function ConvertTo-OctohaSecret {
    <#
    .SYNOPSIS
    Gives a text that a tool or a file held as a secret.
    .PARAMETER Value
    The text.
    #>
    [CmdletBinding()]
    [OutputType([securestring])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Value
    )

    $secret = New-Object -TypeName 'System.Security.SecureString'
    foreach ($letter in $Value.ToCharArray()) { $secret.AppendChar($letter) }
    $secret.MakeReadOnly()
    Write-Output -InputObject $secret -NoEnumerate
}

function Get-OctohaMasked {
    <#
    .SYNOPSIS
    Replaces secrets in a text: the ones named, and what follows a flag or keyword that takes one.
    .PARAMETER Text
    The text to show or to log.
    .PARAMETER Secret
    Values that must not be seen.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Text,

        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Secret = @()
    )

    $masked = $Text
    foreach ($value in $Secret) {
        if ($value.Length -gt 0) {
            $masked = $masked.Replace($value, '****')
        }
    }
    $flags = 'masterKey|password|licenseBase64|apiKey|bearerToken|multiNodePollingTentaclesRedisConnectionString'
    $masked = $masked -replace "(?i)(--(?:$flags))([ =])('[^']*'|\S+)", '$1$2****'
    $masked = $masked -replace '(?i)(/pass:)(\S+)', '$1****'
    $masked -replace '(?i)\b(password|pwd|accountkey)\s*=\s*("[^"]*"|''[^'']*''|[^;\s]+)', '$1=****'
}

function Get-OctohaDomainCredential {
    <#
    .SYNOPSIS
    Asks for an account of the domain and its password; neither is kept.
    .PARAMETER For
    What the account must be allowed to.
    #>
    [CmdletBinding()]
    [OutputType([pscredential])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $For
    )

    $name = Read-Host -Prompt "Account that may $For, as DOMAIN\NAME"
    $password = Read-Host -Prompt 'Its password' -AsSecureString
    New-Object -TypeName 'System.Management.Automation.PSCredential' -ArgumentList @($name, $password)
}

function Get-OctohaToken {
    <#
    .SYNOPSIS
    Gets a token for the Key Vault: from the managed identity of this machine, or from who is signed in to the Azure CLI.
    .PARAMETER Vault
    The settings of the vault.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Vault
    )

    if ($Vault.identity -ne 'signedIn') {
        return (Get-OctohaMetadata -Vault $Vault).access_token
    }
    $hostName = ([uri] $Vault.uri).Host
    $resource = 'https://' + $hostName.Substring($hostName.IndexOf('.') + 1)
    (Invoke-OctohaAzure -Argument @('account', 'get-access-token', '--resource', $resource) -Quiet).accessToken
}

function Get-OctohaStoredName {
    <#
    .SYNOPSIS
    Lists the names of the secrets that the Key Vault holds, those of certificates among them; never a value.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $vault = $Settings.vault.name
    try {
        Invoke-OctohaAzure -Argument @('keyvault', 'secret', 'list', '--vault-name', $vault, '--include-managed', 'true', '--query', '[].name')
    }
    catch {
        if ($_.Exception.Message -match 'ForbiddenByFirewall|ForbiddenByConnection|not allowed by|network access is disabled') {
            Exit-OctohaRun -Code 4 -Message "The Key Vault '$vault' does not let this machine in. Run: az keyvault update --name $vault --public-network-access Enabled, and: az keyvault network-rule add --name $vault --ip-address ADDRESS_OF_THIS_MACHINE; or work on a machine inside the network; then run again."
        }
        throw
    }
}

function Read-OctohaSecretValue {
    <#
    .SYNOPSIS
    Gets the value of a secret that is to be stored: from the resource that made it, from the licence file, or by asking.
    .PARAMETER Settings
    The settings.
    .PARAMETER Secret
    Kind and name of the secret.
    #>
    [CmdletBinding()]
    [OutputType([securestring])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [psobject] $Secret
    )

    switch ($Secret.kind) {
        'storageKey' {
            $keys = @(Invoke-OctohaAzure -Quiet -Argument @(
                    'storage', 'account', 'keys', 'list', '--account-name', $Settings.storage.account, '--resource-group', $Settings.azure.resourceGroup
                ))
            ConvertTo-OctohaSecret -Value $keys[0].value
        }
        'licence' { Read-OctohaLicence }
        default { Read-Host -Prompt "Value of the secret '$($Secret.name)'" -AsSecureString }
    }
}

function Read-OctohaLicence {
    <#
    .SYNOPSIS
    Asks for the file with the licence and gives what is in it: an answer that is typed ends at the first line break.
    #>
    [CmdletBinding()]
    [OutputType([securestring])]
    param()

    $path = Read-Host -Prompt 'Path of the file with the licence (XML)'
    $text = @(Get-Content -LiteralPath $path -Encoding UTF8) -join "`n"
    if ($text -notmatch '^\s*(<\?xml[^>]*>\s*)?<License\b[\s\S]*</License>\s*$') {
        throw "'$path' holds no licence of Octopus: it begins with <License and ends with </License>. Save it from your account at octopus.com, then run again with -Resume."
    }
    ConvertTo-OctohaSecret -Value $text
}

function Assert-OctohaVaultFilled {
    <#
    .SYNOPSIS
    Ends the run as resumable while the Key Vault lacks what the templates and the machines take from it.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $vault = $Settings.vault.name
    foreach ($secret in @(Get-OctohaMissingSecret -Settings $Settings -Stored 'beforehand')) {
        if ($secret.kind -match 'certificate$') {
            Exit-OctohaRun -Code 4 -Message "The certificate '$($secret.name)' is not in the Key Vault, and what follows needs it. Run: az keyvault certificate import --vault-name $vault --name $($secret.name) --file PFX_FILE, then run again."
        }
        Exit-OctohaRun -Code 4 -Message "The secret '$($secret.name)' is not in the Key Vault '$vault'. Run again with -Step 06-Secrets."
    }
}
