function Get-OctohaTemplateArgument {
    <#
    .SYNOPSIS
    Gives the arguments that name a template, its values, its resource group and its deployment.
    .PARAMETER Settings
    The settings.
    .PARAMETER Part
    foundation or main.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [ValidateSet('foundation', 'main')]
        [string] $Part
    )

    $folder = Join-Path -Path $script:Session.BundleFolder -ChildPath 'infra'
    @(
        '--resource-group', $Settings.azure.resourceGroup
        '--name', "octoha-$Part"
        '--template-file', (Join-Path -Path $folder -ChildPath "$Part.bicep")
        '--parameters', (Join-Path -Path $folder -ChildPath "$Part.bicepparam")
    )
}
