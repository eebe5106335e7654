function Get-OctohaMissingSecret {
    <#
    .SYNOPSIS
    Lists the secrets of the design that the Key Vault does not hold yet.
    .PARAMETER Settings
    The settings.
    .PARAMETER Stored
    beforehand, or withResources for those that a new resource brings.
    .OUTPUTS
    Kind, Name, What.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [ValidateSet('beforehand', 'withResources')]
        [string] $Stored
    )

    $there = @(Get-OctohaStoredName -Settings $Settings)
    @($Settings.azure.secrets | Where-Object -FilterScript { $_.stored -eq $Stored -and $there -notcontains $_.name })
}
