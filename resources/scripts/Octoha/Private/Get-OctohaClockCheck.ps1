function Get-OctohaClockCheck {
    <#
    .SYNOPSIS
    Compares the clock with that of the domain or, without one, of the Key Vault.
    .DESCRIPTION
    Kerberos refuses what is more than five minutes off, and so do the tokens of Entra ID.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $skew = $null
    if ($Settings.domain.name.Length -gt 0) { $skew = Get-OctohaDomainSkew -Domain $Settings.domain.name }
    $from = 'the domain'
    if ($null -eq $skew -and $Settings.vault.name.Length -gt 0) {
        $skew = Get-OctohaServerSkew -Url ($Settings.vault.uri.TrimEnd('/') + '/')
        $from = 'the Key Vault'
    }
    if ($null -eq $skew) { return }
    $seconds = [int] [math]::Abs($skew)
    $row = @{ Check = 'Clock'; Fine = $seconds -le 300; Seen = "$seconds seconds off $from"; Expected = 'at most 300 seconds' }
    Get-OctohaCheckRow @row -Do 'set the clock, and see by w32tm /query /status where it gets the time from.'
}
