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
