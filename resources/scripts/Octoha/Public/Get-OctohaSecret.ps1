function Get-OctohaSecret {
    <#
    .SYNOPSIS
    Gets a secret from the Key Vault by the managed identity of this machine, or asks for it.
    .PARAMETER Settings
    The settings: they name vault and secret.
    .PARAMETER Kind
    Which secret: masterKey, licence, adminPassword ...
    .PARAMETER Optional
    Gives nothing, instead of an error or a question, where the secret does not exist.
    #>
    [CmdletBinding()]
    [OutputType([securestring])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Kind,

        [switch] $Optional
    )

    $name = $Settings.secrets.$Kind
    if ($Settings.vault.name.Length -eq 0 -or $Settings.vault.identity -eq 'none' -or $name.Length -eq 0) {
        if ($Optional) { return }
        if ($Kind -eq 'licence') { return Read-OctohaLicence }
        return Read-Host -Prompt "Secret '$Kind'" -AsSecureString
    }
    try {
        $request = @{
            Uri             = $Settings.vault.uri + '/secrets/' + $name + '?api-version=7.4'
            Headers         = @{ Authorization = 'Bearer ' + (Get-OctohaToken -Vault $Settings.vault) }
            UseBasicParsing = $true
        }
        $answer = Invoke-RestMethod @request
    }
    catch {
        if ($Optional -and (Get-OctohaStatusCode -ErrorRecord $_) -eq 404) { return }
        throw "The secret '$name' of Key Vault '$($Settings.vault.name)' cannot be read: $($_.Exception.Message) Check the role 'Key Vault Secrets User' of this machine's identity and the way to the vault."
    }
    $secret = New-Object -TypeName 'System.Security.SecureString'
    foreach ($letter in $answer.value.ToCharArray()) { $secret.AppendChar($letter) }
    $secret.MakeReadOnly()
    Write-Output -InputObject $secret -NoEnumerate
}
