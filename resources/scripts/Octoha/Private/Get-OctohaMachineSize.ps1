function Get-OctohaMachineSize {
    <#
    .SYNOPSIS
    Says what Azure offers of a machine size in a region: family, vCPUs, zones; nothing where it is not offered at all.
    .PARAMETER Size
    The size.
    .PARAMETER Region
    The region.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Size,

        [Parameter(Mandatory = $true)]
        [string] $Region
    )

    $found = Invoke-OctohaAzure -Argument @(
        'vm', 'list-skus', '--location', $Region, '--resource-type', 'virtualMachines', '--size', $Size, '--all'
    )
    $sku = @($found | Where-Object -FilterScript { $null -ne $_ -and $_.name -eq $Size })
    if ($sku.Count -eq 0) { return }
    $zones = @($sku[0].locationInfo | ForEach-Object -Process { $_.zones })
    $barred = @($sku[0].restrictions | Where-Object -FilterScript { $null -ne $_ })
    $closed = @($barred | Where-Object -FilterScript { $_.type -eq 'Zone' } | ForEach-Object -Process { $_.restrictionInfo.zones })
    $cores = @($sku[0].capabilities | Where-Object -FilterScript { $_.name -eq 'vCPUs' })
    [pscustomobject] @{
        Family  = $sku[0].family
        Cores   = [int] $cores[0].value
        Zones   = @($zones | Where-Object -FilterScript { $closed -notcontains $_ })
        Offered = @($barred | Where-Object -FilterScript { $_.type -eq 'Location' }).Count -eq 0
    }
}
