function Get-OctohaNodeAnswer {
    <#
    .SYNOPSIS
    Asks a node or the portal for what needs no sign-in, and gives the answer as an object.
    .PARAMETER Url
    The whole address.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    if ($Url -match '^https://localhost[:/]') {
        # The certificate is for the portal's name, see Get-OctohaLoopbackPing.
        $words = @('--silent', '--insecure', '--fail', '--max-time', '15', $Url)
        return ConvertFrom-Json -InputObject (@(Invoke-OctohaTool -Path 'curl.exe' -Argument $words) -join "`n")
    }
    Invoke-RestMethod -Uri $Url -UseBasicParsing -TimeoutSec 15
}
