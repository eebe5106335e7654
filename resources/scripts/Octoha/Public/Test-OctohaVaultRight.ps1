function Test-OctohaVaultRight {
    <#
    .SYNOPSIS
    Says whether who is signed in may see and write the secrets of the Key Vault.
    .DESCRIPTION
    To see them proves a right to read. Who may write is known by the role, where the vault goes by roles: a secret written as a
    trial would stay in it, deleted, for months.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    try {
        Get-OctohaStoredName -Settings $Settings | Out-Null
        if (-not $Settings.azure.vaultByRole) { return $true }
        $user = (Invoke-OctohaAzure -Argument @('account', 'show')).user.name
        $id = (Invoke-OctohaAzure -Argument @('keyvault', 'show', '--name', $Settings.vault.name)).id
        $roles = @(Get-OctohaAzureRole -Settings $Settings -User $user -Scope $id)
        @($roles | Where-Object -FilterScript { @('Key Vault Secrets Officer', 'Key Vault Administrator') -contains $_ }).Count -gt 0
    }
    catch {
        if ($null -ne $_.Exception.Data['OctohaExitCode'] -or $_.Exception.Message -notmatch 'Forbidden') { throw }
        $false
    }
}
