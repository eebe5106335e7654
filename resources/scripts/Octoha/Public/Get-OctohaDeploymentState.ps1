function Get-OctohaDeploymentState {
    <#
    .SYNOPSIS
    Says for a step whether a template has anything to change, and shows what.
    .PARAMETER Context
    The run.
    .PARAMETER Part
    foundation or main.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [ValidateSet('foundation', 'main')]
        [string] $Part
    )

    # Azure's own word for what this run has made: what-if knows defaults of services only in part.
    if ($Context.Given.Deployed.ContainsKey($Part)) {
        $state = $Context.Given.Deployed[$Part]
        return @{ Done = $state -eq 'Succeeded'; Seen = "Azure says: $state" }
    }
    if (-not (Test-OctohaResourceGroup -Settings $Context.Settings)) {
        return @{ Done = $false; Seen = "there is no resource group $($Context.Settings.azure.resourceGroup) yet" }
    }
    if ($Part -eq 'main') { Assert-OctohaVaultFilled -Settings $Context.Settings }
    $changes = @(Get-OctohaPlannedChange -Settings $Context.Settings -Part $Part)
    if ($changes.Count -eq 0) {
        return @{ Done = $true; Seen = 'Azure validates it and has nothing to change' }
    }
    foreach ($change in $changes) { Write-OctohaLog -Message "  $($change.Act) $($change.Resource)" }
    $counts = @{}
    foreach ($change in $changes) { $counts[$change.Act] += 1 }
    $would = @($counts.Keys | Sort-Object | ForEach-Object -Process { "$_ $($counts[$_])" }) -join ', '
    @{ Done = $false; Seen = "Azure validates it and would: $would" }
}
