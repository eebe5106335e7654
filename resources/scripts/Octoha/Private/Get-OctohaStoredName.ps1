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
