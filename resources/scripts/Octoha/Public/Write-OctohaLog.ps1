function Write-OctohaLog {
    <#
    .SYNOPSIS
    Says a sentence on the screen and, unless this is a dry run, in the log file. Secrets are masked.
    .PARAMETER Message
    The sentence.
    .PARAMETER Secret
    Values that must not be seen.
    .PARAMETER FileOnly
    For details that are of use in the log alone.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Message,

        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Secret = @(),

        [switch] $FileOnly
    )

    $text = Get-OctohaMasked -Text $Message -Secret $Secret
    if (-not $FileOnly) {
        Write-Information -MessageData $text -InformationAction Continue
    }
    if (-not $script:Session.DryRun -and $script:Session.LogPath.Length -gt 0) {
        $time = [datetime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [cultureinfo]::InvariantCulture)
        Add-Content -LiteralPath $script:Session.LogPath -Value "$time $text" -Encoding UTF8
    }
}
