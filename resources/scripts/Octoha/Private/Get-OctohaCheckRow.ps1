function Get-OctohaCheckRow {
    <#
    .SYNOPSIS
    Gives one row of the checks.
    .PARAMETER Check
    What was looked at.
    .PARAMETER Fine
    Whether it is fine.
    .PARAMETER Do
    What to do, in case it is not.
    .PARAMETER Seen
    What was seen.
    .PARAMETER Expected
    What was expected.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Check,

        [Parameter(Mandatory = $true)]
        [bool] $Fine,

        [Parameter(Mandatory = $true)]
        [string] $Do,

        [AllowEmptyString()]
        [string] $Seen = '',

        [AllowEmptyString()]
        [string] $Expected = ''
    )

    [pscustomobject] @{ Check = $Check; Fine = $Fine; Seen = $Seen; Expected = $Expected; Do = $Do }
}
