function Get-OctohaLoopbackPing {
    <#
    .SYNOPSIS
    Asks this machine itself over TLS. Its certificate is for the portal's name, so the name is not compared here.
    .DESCRIPTION
    By curl, which Windows brings along: Windows PowerShell can leave the comparison out for a whole process only.
    .PARAMETER Url
    The whole address, on localhost.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^https://localhost[:/]')]
        [string] $Url
    )

    $words = @('--silent', '--insecure', '--max-time', '15', '--output', 'NUL', '--write-out', '%{http_code}', $Url)
    $said = @(Invoke-OctohaTool -Path 'curl.exe' -Argument $words -SuccessCode @(0..99)) -join ''
    if ($said -match '\d{3}$') { [int] $Matches[0] } else { 0 }
}
