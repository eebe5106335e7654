function Get-OctohaReachCheck {
    <#
    .SYNOPSIS
    Looks whether each name leads to an address, a private one where the design says so, and whether each port answers.
    .PARAMETER Target
    What Get-OctohaTarget gives.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [psobject[]] $Target
    )

    # RFC 1918, RFC 6598 and RFC 4193: what no public name server gives for an endpoint of Azure.
    $private = '^(10\.|172\.(1[6-9]|2[0-9]|3[01])\.|192\.168\.|100\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.|f[cd])'
    foreach ($one in $Target) {
        $found = @(Resolve-DnsName -Name $one.Name -ErrorAction SilentlyContinue)
        $addresses = @($found | Where-Object -FilterScript { $null -ne $_.PSObject.Properties['IPAddress'] } | ForEach-Object -Process { "$($_.IPAddress)" })
        $parsed = $null
        $isAddress = [System.Net.IPAddress]::TryParse($one.Name, [ref] $parsed)
        $row = @{ Check = $one.Check; Fine = $isAddress -or $addresses.Count -gt 0; Seen = $addresses -join ', '; Expected = 'an address' }
        if (-not $row.Fine) {
            Get-OctohaCheckRow @row -Do "the name $($one.Name) leads to no address. Look at its DNS record or private DNS zone, and at the DNS servers of this network."
            continue
        }
        $public = @($addresses | Where-Object -FilterScript { $_ -notmatch $private })
        if ($one.Private -and -not $isAddress -and $public.Count -eq $addresses.Count) {
            $row.Fine = $false
            $row.Expected = 'the address of the private endpoint'
            Get-OctohaCheckRow @row -Do "the name $($one.Name) leads out into the Internet. Link the private DNS zone to this network, and let its DNS servers forward to it."
            continue
        }
        if ($one.Port -gt 0) {
            $row.Fine = Test-OctohaPort -ComputerName $one.Name -Port $one.Port
            $row.Seen = "$($row.Seen) port $($one.Port) $(if ($row.Fine) { 'answers' } else { 'is silent' })"
            $row.Expected = "port $($one.Port) answers"
        }
        Get-OctohaCheckRow @row -Do "$($one.Name):$($one.Port) does not answer. Look at name resolution, security groups and private endpoint."
    }
}
