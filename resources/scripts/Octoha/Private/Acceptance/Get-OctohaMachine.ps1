function Get-OctohaMachine {
    <#
    .SYNOPSIS
    Gives what Azure tells this machine about itself.
    .DESCRIPTION
    Source: https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param()

    $request = @{
        Uri             = 'http://169.254.169.254/metadata/instance?api-version=2021-02-01'
        Headers         = @{ Metadata = 'true' }
        UseBasicParsing = $true
        TimeoutSec      = 20
    }
    Invoke-RestMethod @request
}
