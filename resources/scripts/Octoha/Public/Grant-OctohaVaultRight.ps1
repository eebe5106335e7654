function Grant-OctohaVaultRight {
    <#
    .SYNOPSIS
    Lets who is signed in write the secrets of the Key Vault, and waits until Azure knows it everywhere.
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
    $user = (Invoke-OctohaAzure -Argument @('account', 'show')).user.name
    if ($settings.azure.vaultByRole) {
        $id = (Invoke-OctohaAzure -Argument @('keyvault', 'show', '--name', $vault)).id
        Invoke-OctohaAzure -Argument @('role', 'assignment', 'create', '--assignee', $user, '--role', 'Key Vault Secrets Officer', '--scope', $id) | Out-Null
    }
    else {
        $flag = if ($user -match '@') { '--upn' } else { '--spn' }
        Invoke-OctohaAzure -Argument @('keyvault', 'set-policy', '--name', $vault, $flag, $user, '--secret-permissions', 'get', 'list', 'set') | Out-Null
    }
    Wait-OctohaCondition -For "the right of $user on the Key Vault $vault" -Minutes 15 -Until {
        Test-OctohaVaultRight -Settings $settings
    }.GetNewClosure()
}
