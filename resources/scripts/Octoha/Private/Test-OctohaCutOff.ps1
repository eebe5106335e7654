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

    $lines = @($Context.Given['Journal'] | Where-Object -FilterScript { $null -ne $_ -and $_.step -eq $Step })
    $lines.Count -gt 0 -and @('begin', 'failed') -contains $lines[-1].result
}
