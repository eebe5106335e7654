function Set-OctohaSecret {
    <#
    .SYNOPSIS
    Writes a secret to the Key Vault, by the managed identity of this machine or as who is signed in to the Azure CLI.
    .DESCRIPTION
    Reading takes the role Key Vault Secrets User, writing Key Vault Secrets Officer, which the identity has only for so long.
    .PARAMETER Settings
    The settings: they name vault and secret.
    .PARAMETER Kind
    Which secret.
    .PARAMETER Secret
    Its value.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Kind,

        [Parameter(Mandatory = $true)]
        [securestring] $Secret
    )

    $name = $Settings.secrets.$Kind
    if (-not $PSCmdlet.ShouldProcess("Key Vault $($Settings.vault.name)", "Write the secret $name")) {
        return
    }
    $body = ConvertTo-Json -InputObject @{ value = ConvertFrom-OctohaSecret -Secret $Secret } -Compress
    $request = @{
        Method          = 'Put'
        Uri             = $Settings.vault.uri + '/secrets/' + $name + '?api-version=7.4'
        Headers         = @{ Authorization = 'Bearer ' + (Get-OctohaToken -Vault $Settings.vault) }
        ContentType     = 'application/json; charset=utf-8' # Without it Windows PowerShell sends ISO-8859-1, and other letters become ?.
        Body            = $body
        UseBasicParsing = $true
    }
    try {
        Invoke-RestMethod @request | Out-Null
    }
    catch {
        $who = if ($Settings.vault.identity -eq 'signedIn') { 'who is signed in' } else { "this machine's identity" }
        throw "The secret '$name' of Key Vault '$($Settings.vault.name)' cannot be written: $($_.Exception.Message) Give $who the role 'Key Vault Secrets Officer' on this secret, run again with -Resume, and take the role away afterwards."
    }
}
