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

    $said = @(Invoke-OctohaTentacle -Settings $Settings -Verb 'show-configuration' -Argument @('--format', 'json') -Quiet) -join ' '
    # In JSON inside JSON the quotes, and sometimes the slashes, carry backslashes.
    $plain = $said.Replace('\', '')
    foreach ($address in @(Get-OctohaPollAddress -Polling $Settings.polling)) {
        if ($plain -notmatch ('(?i)"' + [regex]::Escape($address.TrimEnd('/')) + '/?"')) { $address }
    }
}
