function Test-OctohaCutOff {
    <#
    .SYNOPSIS
    Tells whether the last act of a step, as the journal of before has it, was cut off or failed.
    .PARAMETER Context
    The run.
    .PARAMETER Step
    The id of the step.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Step
    )

    $last = Get-OctohaLastLine -Journal $Context.Given['Journal'] -Step $Step
    $null -ne $last -and @('begin', 'failed') -contains $last.result
}
