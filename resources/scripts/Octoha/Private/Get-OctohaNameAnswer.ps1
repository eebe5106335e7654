function Get-OctohaNameAnswer {
    <#
    .SYNOPSIS
    Asks a resource provider whether a name is free.
    .PARAMETER Azure
    The part of the settings about Azure.
    .PARAMETER Provider
    The resource provider.
    .PARAMETER Type
    The resource type.
    .PARAMETER Version
    Version of the operation.
    .PARAMETER Name
    The name.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Azure,

        [Parameter(Mandatory = $true)]
        [string] $Provider,

        [Parameter(Mandatory = $true)]
        [string] $Type,

        [Parameter(Mandatory = $true)]
        [string] $Version,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    $path = "/subscriptions/$($Azure.subscription)/providers/$Provider/checkNameAvailability?api-version=$Version"
    Invoke-OctohaArm -Path $path -Body @{ name = $Name; type = $Type }
}
