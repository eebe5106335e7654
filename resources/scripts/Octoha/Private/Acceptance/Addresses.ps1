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

function Get-OctohaAddressResult {
    <#
    .SYNOPSIS
    Looks whether a name leads to private addresses alone, and answers.
    .PARAMETER Context
    The run.
    .PARAMETER Name
    The name.
    .PARAMETER Port
    The port that must answer.
    .PARAMETER Private
    The design gives it a private endpoint; else only the answer counts.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [int] $Port,

        [switch] $Private
    )

    if ($Context.Role -ne 'node') {
        return Get-OctohaTestResult -Skip 'Only a node can see this: run it on each node.'
    }
    $addresses = @(Get-OctohaAddress -Name $Name)
    # RFC 1918: 10/8, 172.16/12, 192.168/16.
    $open = @($addresses | Where-Object -FilterScript { $_ -notmatch '^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)' })
    $answers = $addresses.Count -gt 0 -and (Test-OctohaPort -ComputerName $Name -Port $Port)
    $result = @{
        Passed   = $answers -and ($open.Count -eq 0 -or -not $Private)
        Seen     = "$Name is $(if ($addresses.Count -gt 0) { $addresses -join ', ' } else { 'not known' }), port $Port $(if ($answers) { 'answers' } else { 'does not answer' })"
        Expected = "$(if ($Private) { 'private addresses only' } else { 'an address' }), and port $Port answers"
        Do       = 'Look at the private endpoint, the DNS zone that is linked to the network, and the security groups.'
    }
    Get-OctohaTestResult @result
}
