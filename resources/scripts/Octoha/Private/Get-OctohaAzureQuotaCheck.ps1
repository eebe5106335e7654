function Get-OctohaAzureQuotaCheck {
    <#
    .SYNOPSIS
    Looks whether the quota of a region covers what is still to be made.
    .PARAMETER Needed
    vCPUs by family; 'cores' is their sum.
    .PARAMETER Region
    The region.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable] $Needed,

        [Parameter(Mandatory = $true)]
        [string] $Region
    )

    $usage = @(Invoke-OctohaAzure -Argument @('vm', 'list-usage', '--location', $Region))
    foreach ($family in @($Needed.Keys | Sort-Object)) {
        $row = @($usage | Where-Object -FilterScript { $_.name.value -eq $family })
        $free = if ($row.Count -gt 0) { [int] $row[0].limit - [int] $row[0].currentValue } else { 0 }
        $do = "$($Needed[$family]) vCPUs are needed in $Region, $free are free. Ask for more: Azure portal, Quotas."
        Get-OctohaCheckRow -Check "Quota $family" -Fine ($free -ge $Needed[$family]) -Do $do
    }
}
