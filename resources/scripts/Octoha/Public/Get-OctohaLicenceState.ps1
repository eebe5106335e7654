function Get-OctohaLicenceState {
    <#
    .SYNOPSIS
    Compares the licence in Octopus with that of the vault, and its node limit with the design.
    .DESCRIPTION
    A licence without NodeLimit is for one node. Only nodes that are online count; those of the second region are not.
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    Done, and in words what was seen; the licence is never among them.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $xml = ConvertFrom-OctohaSecret -Secret (Get-OctohaSecret -Settings $Settings -Kind 'licence')
    $limit = if ($xml -match '<NodeLimit>\s*(\w+)\s*</NodeLimit>') { $Matches[1] } elseif ($xml -match '<License') { '1' } else { 'Unlimited' }
    $online = @($Settings.nodes | Where-Object -FilterScript { -not $_.standby }).Count
    if ($limit -match '^\d+$' -and $online -gt [int] $limit) {
        throw "The licence '$($Settings.secrets.licence)' of the vault is for $limit nodes, the design has $online. It is not set: store one with a higher NodeLimit."
    }
    $now = Get-OctohaConfiguration -Settings $Settings
    if ($now.Count -eq 0) { return @{ Done = $false; Seen = 'there is no instance yet' } }
    $told = $now['Octopus.Server.License']
    if ($null -eq $told) {
        return @{ Done = $true; Seen = 'this version does not tell its licence; the first node has set it' }
    }
    $wanted = [System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($xml))
    $same = "$told" -eq $wanted
    @{ Done = $same; Seen = $(if ($same) { "the licence of the vault, nodes: $limit" } else { 'another licence than that of the vault' }) }
}
