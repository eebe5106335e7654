function Get-OctohaAzureProviderCheck {
    <#
    .SYNOPSIS
    Looks whether the subscription has the resource providers of the design registered.
    .PARAMETER Azure
    The part of the settings about Azure.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Azure
    )

    $known = @(Invoke-OctohaAzure -Argument @('provider', 'list', '--query', "[?registrationState=='Registered'].namespace"))
    foreach ($name in $Azure.providers) {
        $do = "the subscription has not registered it. Run: az provider register --namespace $name --wait"
        Get-OctohaCheckRow -Check $name -Fine ($known -contains $name) -Do $do
    }
}
