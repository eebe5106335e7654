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
