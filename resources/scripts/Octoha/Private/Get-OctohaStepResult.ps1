function Get-OctohaStepResult {
    <#
    .SYNOPSIS
    Gives one row of the summary.
    .PARAMETER Step
    The step.
    .PARAMETER Act
    What was done.
    .PARAMETER Before
    What was seen before.
    .PARAMETER After
    What was seen after.
    .PARAMETER Since
    When it began.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [string] $Act,

        [string] $Before = '',

        [string] $After = '',

        [Parameter(Mandatory = $true)]
        [datetime] $Since
    )

    [pscustomobject] @{
        PSTypeName = 'Octoha.StepResult'
        Step       = $Step.Id
        Act        = $Act
        Seconds    = [int] ([datetime]::UtcNow - $Since).TotalSeconds
        Before     = $Before
        After      = $After
    }
}
