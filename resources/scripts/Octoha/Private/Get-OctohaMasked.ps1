function Get-OctohaMasked {
    <#
    .SYNOPSIS
    Replaces secrets in a text: the ones named, and what follows a flag or keyword that takes one.
    .PARAMETER Text
    The text to show or to log.
    .PARAMETER Secret
    Values that must not be seen.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Text,

        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Secret = @()
    )

    $masked = $Text
    foreach ($value in $Secret) {
        if ($value.Length -gt 0) {
            $masked = $masked.Replace($value, '****')
        }
    }
    $flags = 'masterKey|password|licenseBase64|apiKey|bearerToken|multiNodePollingTentaclesRedisConnectionString'
    $masked = $masked -replace "(?i)(--(?:$flags))([ =])('[^']*'|\S+)", '$1$2****'
    $masked = $masked -replace '(?i)(/pass:)(\S+)', '$1****'
    $masked -replace '(?i)\b(password|pwd|accountkey)\s*=\s*("[^"]*"|''[^'']*''|[^;\s]+)', '$1=****'
}
