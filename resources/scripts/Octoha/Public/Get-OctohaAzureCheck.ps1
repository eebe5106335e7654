function Get-OctohaAzureCheck {
    <#
    .SYNOPSIS
    Looks at all that the resources of the design need in Azure, before anything is made.
    .PARAMETER Context
    The run.
    .OUTPUTS
    Check, Fine, Do: what was looked at, whether it is fine, and what was seen and is to be done.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $rows = @(Get-OctohaAzureCliCheck -Azure $settings.azure)
    if (@($rows | Where-Object -FilterScript { -not $_.Fine }).Count -eq 0) {
        $rows += @(Get-OctohaAzureAccountCheck -Settings $settings)
    }
    $rows
    # Without sign-in, subscription and rights every further answer would only say so again.
    if (@($rows | Where-Object -FilterScript { -not $_.Fine }).Count -gt 0) { return }
    $sql = $settings.infra.main.sql
    if ($null -ne $sql) {
        $stated = -not $sql.entraOnly -or $sql.administrator.objectId.Length -gt 0
        Get-OctohaCheckRow -Check 'SQL administrator' -Fine $stated -Do 'the design does not state the Microsoft Entra administrator of Azure SQL. State it and export the bundle again.'
    }
    Get-OctohaAzureProviderCheck -Azure $settings.azure
    $own = @(Get-OctohaOwnResource -Settings $settings)
    Get-OctohaAzureNameCheck -Azure $settings.azure -Own $own
    $new = @($settings.infra.main.machines | Where-Object -FilterScript { $own -notcontains $_.name })
    if ($new.Count -gt 0) { Get-OctohaAzureSizeCheck -Machine $new -Region $settings.azure.region }
}
