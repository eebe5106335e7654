function Get-OctohaClockCheck {
    <#
    .SYNOPSIS
    Compares the clock with that of the domain or, without one, of the Key Vault; what is no node asks the portal.
    .DESCRIPTION
    Kerberos refuses what is more than five minutes off, and so do the tokens of Entra ID.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $isNode = $Context.Role -eq 'node'
    $url = if ($isNode -and $settings.vault.name.Length -gt 0) { $settings.vault.uri } else { $settings.octopus.portalUrl }
    $skew = $null
    if ($isNode -and $settings.domain.name.Length -gt 0) { $skew = Get-OctohaDomainSkew -Domain $settings.domain.name }
    $from = 'the domain'
    if ($null -eq $skew -and $url.Length -gt 0) {
        $skew = Get-OctohaServerSkew -Url ($url.TrimEnd('/') + '/')
        $from = if ($isNode -and $settings.vault.name.Length -gt 0) { 'the Key Vault' } else { 'the portal' }
    }
    if ($null -eq $skew) { return }
    $seconds = [int] [math]::Abs($skew)
    $row = @{ Check = 'Clock'; Fine = $seconds -le 300; Seen = "$seconds seconds off $from"; Expected = 'at most 300 seconds' }
    Get-OctohaCheckRow @row -Do 'set the clock, and see by w32tm /query /status where it gets the time from.'
}
