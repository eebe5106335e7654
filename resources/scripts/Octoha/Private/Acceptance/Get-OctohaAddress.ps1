function Get-OctohaAddress {
    <#
    .SYNOPSIS
    Gives the IPv4 addresses to which a name leads from this machine.
    .PARAMETER Name
    The name.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    @(Resolve-DnsName -Name $Name -Type A -ErrorAction SilentlyContinue) | ForEach-Object -Process {
        $address = $_.PSObject.Properties['IPAddress']
        if ($null -ne $address) { $address.Value }
    }
}
