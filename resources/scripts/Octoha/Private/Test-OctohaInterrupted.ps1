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

    if ($null -eq $Step.Finish) {
        return $false
    }
    $lines = @($Context.Given['Journal'] | Where-Object -FilterScript { $null -ne $_ -and $_.step -eq $Step.Id })
    $lines.Count -gt 0 -and @('begin', 'failed') -contains $lines[-1].result
}
