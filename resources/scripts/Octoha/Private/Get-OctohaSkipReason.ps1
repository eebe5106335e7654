function Get-OctohaSkipReason {
    <#
    .SYNOPSIS
    Says why a step is not needed on this machine, or nothing.
    .PARAMETER Step
    The step.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $waits = $Context.Role -eq 'node' -and $Context.Node.standby -and -not $Context.Given.FailOver
    if ($waits -and -not $Step.Standby) {
        return 'This node stays outside the cluster until a fail-over: see runbooks/fail-over-region.md.'
    }
    "$(& $Step.Skip $Context)"
}
