function Get-OctohaAzureSizeCheck {
    <#
    .SYNOPSIS
    Looks whether a region offers the sizes of the machines in their zones, and whether the quota covers them.
    .PARAMETER Machine
    The machines that are still to be made in the region.
    .PARAMETER Region
    The region.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject[]] $Machine,

        [Parameter(Mandatory = $true)]
        [string] $Region
    )

    $needed = @{}
    $bySize = @{}
    foreach ($one in $Machine) { $bySize[$one.size] = @($bySize[$one.size] | Where-Object -FilterScript { $null -ne $_ }) + @($one) }
    foreach ($name in @($bySize.Keys | Sort-Object)) {
        $all = @($bySize[$name])
        $size = Get-OctohaMachineSize -Size $name -Region $Region
        if ($null -eq $size -or -not $size.Offered) {
            Get-OctohaCheckRow -Check $name -Fine $false -Do "$Region does not offer it to this subscription. Choose another size or region, or ask Azure support to open it."
            continue
        }
        $missing = @($all | Where-Object -FilterScript { @($_.zones | Where-Object -FilterScript { $size.Zones -notcontains $_ }).Count -gt 0 })
        $where = @($missing | ForEach-Object -Process { "$($_.name) in zone $($_.zones -join ', ')" }) -join ', '
        Get-OctohaCheckRow -Check $name -Fine ($missing.Count -eq 0) -Do "$Region offers it in the zones '$($size.Zones -join ', ')', the design wants $where. Choose another zone or size."
        $needed[$size.Family] += $size.Cores * $all.Count
        $needed['cores'] += $size.Cores * $all.Count
    }
    if ($needed.Count -gt 0) { Get-OctohaAzureQuotaCheck -Needed $needed -Region $Region }
}
