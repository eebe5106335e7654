function Test-OctohaShareAddress {
    <#
    .SYNOPSIS
    Looks whether the share answers, and by a private address where the design says so.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Settings.storage.server.Length -eq 0) { return Get-OctohaTestResult -Skip 'The design names no server of the share.' }
    $private = (Get-OctohaAnswer -Context $Context -Name 'storage.privateEndpoint') -eq 'True'
    Get-OctohaAddressResult -Context $Context -Name $Context.Settings.storage.server -Port 445 -Private:$private
}
