function Add-OctohaVaultSecret {
    <#
    .SYNOPSIS
    Stores the secrets that the Key Vault does not hold yet. None stands in a command line, a file or the log.
    .PARAMETER Context
    The run.
    .PARAMETER Stored
    beforehand, or withResources for those that a new resource brings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [ValidateSet('beforehand', 'withResources')]
        [string] $Stored
    )

    $settings = $Context.Settings
    $vault = $settings.vault.PSObject.Copy()
    $vault.identity = 'signedIn'
    foreach ($secret in @(Get-OctohaMissingSecret -Settings $settings -Stored $Stored)) {
        if ($secret.kind -match 'certificate$') { continue }
        $value = Read-OctohaSecretValue -Settings $settings -Secret $secret
        $target = [pscustomobject] @{ vault = $vault; secrets = [pscustomobject] @{ this = $secret.name } }
        Set-OctohaSecret -Settings $target -Kind 'this' -Secret $value -Confirm:$false
    }
}
