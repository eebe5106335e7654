function Test-OctohaInterrupted {
    <#
    .SYNOPSIS
    Tells whether a run was cut off within an act of this step whose end, such as a restart, no probe sees.
    .PARAMETER Step
    The step.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $null -ne $Step.Finish -and (Test-OctohaCutOff -Context $Context -Step $Step.Id)
}
