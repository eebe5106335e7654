function Get-OctohaTestResult {
    <#
    .SYNOPSIS
    Gives what an acceptance test saw and what it expected, or why it did not look.
    .PARAMETER Passed
    The promise holds.
    .PARAMETER Seen
    What was seen.
    .PARAMETER Expected
    What the design promises.
    .PARAMETER Do
    What to do when it does not hold.
    .PARAMETER Skip
    Why this test does not look here; then it has neither passed nor failed.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [bool] $Passed = $false,

        [string] $Seen = '',

        [string] $Expected = '',

        [string] $Do = '',

        [string] $Skip = ''
    )

    [pscustomobject] @{
        PSTypeName = 'Octoha.TestResult'
        Passed     = $Passed -and $Skip.Length -eq 0
        Seen       = $Seen
        Expected   = $Expected
        Do         = $Do
        Skipped    = $Skip
    }
}
