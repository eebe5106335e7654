function New-OctohaResourceGroup {
    <#
    .SYNOPSIS
    Makes the resource group with the tags of the design.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $azure = $Settings.azure
    if (-not $PSCmdlet.ShouldProcess($azure.resourceGroup, 'Make the resource group')) {
        return
    }
    # Tags may hold anything, which no command line of a batch file takes.
    $group = @{ location = $azure.region; tags = $Settings.infra.foundation.tags }
    $path = "/subscriptions/$($azure.subscription)/resourcegroups/$([uri]::EscapeDataString($azure.resourceGroup))?api-version=2021-04-01"
    Invoke-OctohaArm -Method 'Put' -Path $path -Body $group | Out-Null
}
