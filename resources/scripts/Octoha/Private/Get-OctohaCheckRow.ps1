function Get-OctohaCheckRow {
    <#
    .SYNOPSIS
    Gives one row of the checks.
    .PARAMETER Check
    What was looked at.
    .PARAMETER Fine
    Whether it is fine.
    .PARAMETER Do
    What was seen and what to do, in case it is not.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Check,

        [Parameter(Mandatory = $true)]
        [bool] $Fine,

        [Parameter(Mandatory = $true)]
        [string] $Do
    )

    [pscustomobject] @{ Check = $Check; Fine = $Fine; Do = $Do }
}
