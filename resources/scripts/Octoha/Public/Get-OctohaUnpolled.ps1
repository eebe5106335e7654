function Get-OctohaUnpolled {
    <#
    .SYNOPSIS
    Lists the addresses that this Tentacle should poll and does not.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $polled = @(Get-OctohaPolled -Settings $Settings)
    foreach ($address in @(Get-OctohaPollAddress -Polling $Settings.polling)) {
        if ($polled -notcontains $address.TrimEnd('/')) { $address }
    }
}
