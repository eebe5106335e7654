function Get-OctohaFailedCheck {
    <#
    .SYNOPSIS
    Ends the run for a check that failed; a dry run only tells.
    .PARAMETER Step
    A step that only looks.
    .PARAMETER Seen
    What it saw.
    .PARAMETER Since
    When it began.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [string] $Seen,

        [Parameter(Mandatory = $true)]
        [datetime] $Since
    )

    if (-not $script:Session.DryRun) {
        Exit-OctohaRun -Code $Step.FailCode -Message "$($Step.Id): $Seen"
    }
    Get-OctohaStepResult -Step $Step -Act 'fails' -Before $Seen -Since $Since
}
