function Grant-OctohaVaultRight {
    <#
    .SYNOPSIS
    Lets who is signed in write the secrets of the Key Vault and import its certificate, and waits until Azure knows it everywhere.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $vault = $settings.vault.name
    $certificates = @($settings.azure.secrets | Where-Object -FilterScript { $_.kind -eq 'certificate' } | Select-Object -First 1)
    $user = (Invoke-OctohaAzure -Argument @('account', 'show')).user.name
    if ($settings.azure.vaultByRole) {
        $id = (Invoke-OctohaAzure -Argument @('keyvault', 'show', '--name', $vault)).id
        foreach ($role in @('Key Vault Secrets Officer') + @($certificates | ForEach-Object -Process { 'Key Vault Certificates Officer' })) {
            Invoke-OctohaAzure -Argument @('role', 'assignment', 'create', '--assignee', $user, '--role', $role, '--scope', $id) | Out-Null
        }
    }
    else {
        $flag = if ($user -match '@') { '--upn' } else { '--spn' }
        $policy = @('keyvault', 'set-policy', '--name', $vault, $flag, $user, '--secret-permissions', 'get', 'list', 'set')
        if ($certificates.Count -gt 0) { $policy += @('--certificate-permissions', 'get', 'list', 'import') }
        Invoke-OctohaAzure -Argument $policy | Out-Null
    }
    Wait-OctohaCondition -For "the right of $user on the Key Vault $vault" -Minutes 15 -Until {
        Test-OctohaVaultRight -Settings $settings
    }.GetNewClosure()
}
