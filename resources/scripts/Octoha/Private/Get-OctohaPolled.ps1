function Get-OctohaPolled {
    <#
    .SYNOPSIS
    Lists the addresses that this Tentacle polls now, without closing slashes.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $said = @(Invoke-OctohaTentacle -Settings $Settings -Verb 'show-configuration' -Quiet) -join ' '
    # The Tentacle answers in JSON without being asked: unlike Octopus Server it knows no --format. In JSON inside JSON the quotes, and sometimes the slashes, carry backslashes.
    $plain = $said.Replace('\', '')
    foreach ($found in [regex]::Matches($plain, '(?i)"Address"\s*:\s*"([^"]+)"')) { $found.Groups[1].Value.TrimEnd('/') }
}
