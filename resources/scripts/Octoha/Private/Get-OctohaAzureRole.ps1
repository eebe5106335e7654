function Get-OctohaAzureRole {
    <#
    .SYNOPSIS
    Lists the roles of who is signed in: on the resource group where it exists, else on the subscription.
    .PARAMETER Settings
    The settings.
    .PARAMETER User
    Who is signed in.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $User
    )

    $scope = "/subscriptions/$($Settings.azure.subscription)"
    if (Test-OctohaResourceGroup -Settings $Settings) { $scope += "/resourceGroups/$($Settings.azure.resourceGroup)" }
    $given = Invoke-OctohaAzure -Argument @(
        'role', 'assignment', 'list', '--assignee', $User, '--scope', $scope, '--include-inherited', '--include-groups'
    )
    @($given | Where-Object -FilterScript { $null -ne $_ } | ForEach-Object -Process { $_.roleDefinitionName })
}
