function Get-OctohaStatus {
    <#
    .SYNOPSIS
    Says of one step what the journal holds and what is seen now. Nothing is changed.
    .PARAMETER Step
    The step.
    .PARAMETER Context
    The run.
    .PARAMETER Journal
    The lines of the journal.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [AllowEmptyCollection()]
        [psobject[]] $Journal = @()
    )

    $last = @($Journal | Where-Object -FilterScript { $_.step -eq $Step.Id } | Select-Object -Last 1)
    $now = Get-OctohaSkipReason -Step $Step -Context $Context
    if ($now.Length -gt 0) {
        $now = "not needed: $now"
    }
    else {
        $probe = Get-OctohaProbe -Step $Step -Context $Context
        $now = $(if ($probe.Done) { 'done: ' } else { 'not done: ' }) + $probe.Seen
    }
    [pscustomobject] @{
        PSTypeName = 'Octoha.StepStatus'
        Step       = $Step.Id
        Journal    = if ($last.Count -gt 0) { $last[0].result } else { '-' }
        When       = if ($last.Count -gt 0) { [string] $last[0].time } else { '' }
        Now        = $now
    }
}
