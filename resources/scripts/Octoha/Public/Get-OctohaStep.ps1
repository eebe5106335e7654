function Get-OctohaStep {
    <#
    .SYNOPSIS
    Loads the steps, in the order of their numbers.
    .DESCRIPTION
    A step is a file that gives a table: Description, Who, Where, Roles, Minutes, Skip (gives a reason, or nothing),
    Test, Set and Undo (blocks), Finish (a block: what a probe cannot see was left undone when an act was cut off), NoUndo (why there is no Undo; a block where only some designs have none), FailCode (of a step
    without Set), PointOfNoReturn (yes or no, or a block), Announce (a block: what else is asked for apart before the step),
    Standby (a node of the second region does it beforehand as well).
    .PARAMETER Folder
    The folder steps.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    foreach ($file in @(Get-ChildItem -LiteralPath $Folder -Filter '*.ps1' | Sort-Object -Property 'Name')) {
        $step = @{
            Id              = $file.Name -replace '\.ps1$', ''
            Skip            = { '' }
            Set             = $null
            Undo            = $null
            Finish          = $null
            NoUndo          = ''
            FailCode        = 1
            PointOfNoReturn = $false
            Announce        = { '' }
            Standby         = $false
        }
        $given = & $file.FullName
        foreach ($key in $given.Keys) { $step[$key] = $given[$key] }
        [pscustomobject] $step
    }
}
