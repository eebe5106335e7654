function Test-OctohaLicence {
    <#
    .SYNOPSIS
    Looks whether Octopus finds itself within its licence, with all nodes online.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $skip = Get-OctohaApiSkip -Context $Context
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $online = @(@((Get-OctohaApi -Context $Context -Path '/api/octopusservernodes?take=1000').Items) | Where-Object -FilterScript { -not $_.IsOffline }).Count
    $limit = $Context.Settings.octopus.licenceNodeLimit
    $compliant = [bool] (Get-OctohaApi -Context $Context -Path '/api/serverstatus/health').IsCompliantWithLicense
    $result = @{
        Passed   = $compliant -and ($limit -eq 0 -or $online -le $limit)
        Seen     = "$online nodes online, compliant $compliant"
        Expected = "compliant True$(if ($limit -gt 0) { ", at most $limit nodes" })"
        Do       = 'Take a node off, or get a licence for as many nodes.'
    }
    Get-OctohaTestResult @result
}
