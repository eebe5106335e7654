function Test-OctohaDatabaseAddress {
    <#
    .SYNOPSIS
    Looks whether the database answers, and by a private address where the design says so.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $private = (Get-OctohaAnswer -Context $Context -Name 'database.privateEndpoint') -eq 'True'
    Get-OctohaAddressResult -Context $Context -Name $Context.Settings.database.server -Port $Context.Settings.database.port -Private:$private
}
