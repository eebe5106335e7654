function Get-OctohaCertificate {
    <#
    .SYNOPSIS
    Gives the certificate of this machine for the portal's name that ends last, or nothing.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $name = ([uri] $Settings.octopus.portalUrl).Host
    $parent = '*.' + $name.Substring($name.IndexOf('.') + 1)
    $now = [datetime]::Now
    Get-ChildItem -Path 'Cert:\LocalMachine\My' |
        Where-Object -FilterScript { $_.HasPrivateKey -and $_.NotBefore -le $now -and $_.NotAfter -gt $now } |
        Where-Object -FilterScript {
            $names = @($_.DnsNameList | ForEach-Object -Process { $_.Unicode })
            $names -contains $name -or $names -contains $parent
        } |
        Sort-Object -Property 'NotAfter' |
        Select-Object -Last 1
}
