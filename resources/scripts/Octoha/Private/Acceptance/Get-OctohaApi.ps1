function Get-OctohaApi {
    <#
    .SYNOPSIS
    Asks the portal, with the API key of the run.
    .PARAMETER Context
    The run.
    .PARAMETER Path
    What is asked for: /api/octopusservernodes.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $request = @{
        Uri             = $Context.Settings.octopus.portalUrl + $Path
        Headers         = @{ 'X-Octopus-ApiKey' = ConvertFrom-OctohaSecret -Secret $Context.Given.ApiKey }
        UseBasicParsing = $true
        TimeoutSec      = 30
    }
    Invoke-RestMethod @request
}
