function Get-OctohaNameRefusal {
    <#
    .SYNOPSIS
    Says why Azure does not give a name that must be free in all of Azure, or nothing.
    .DESCRIPTION
    Asks the operations "Check Name Availability" of the resource providers.
    .PARAMETER Kind
    storageAccount, keyVault, sqlServer or trafficManager.
    .PARAMETER Name
    The name.
    .PARAMETER Azure
    The part of the settings about Azure.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('storageAccount', 'keyVault', 'sqlServer', 'trafficManager')]
        [string] $Kind,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [psobject] $Azure
    )

    $answer = switch ($Kind) {
        'storageAccount' { Invoke-OctohaAzure -Argument @('storage', 'account', 'check-name', '--name', $Name) }
        'trafficManager' { Invoke-OctohaAzure -Argument @('network', 'traffic-manager', 'profile', 'check-dns', '--name', $Name) }
        'keyVault' { Get-OctohaNameAnswer -Azure $Azure -Provider 'Microsoft.KeyVault' -Type 'Microsoft.KeyVault/vaults' -Version '2023-07-01' -Name $Name }
        'sqlServer' { Get-OctohaNameAnswer -Azure $Azure -Provider 'Microsoft.Sql' -Type 'Microsoft.Sql/servers' -Version '2021-11-01' -Name $Name }
    }
    $free = if ($null -ne $answer.PSObject.Properties['nameAvailable']) { $answer.nameAvailable } else { $answer.available }
    if ($free) { return '' }
    if ($Kind -eq 'keyVault') {
        $deleted = @(Invoke-OctohaAzure -Argument @('keyvault', 'list-deleted', '--resource-type', 'vault', '--query', '[].name'))
        if ($deleted -contains $Name) {
            return "a deleted vault keeps it. Bring it back with: az keyvault recover --name $Name, or end it with: az keyvault purge --name $Name, where its protection lets you."
        }
    }
    "$($answer.message)"
}
