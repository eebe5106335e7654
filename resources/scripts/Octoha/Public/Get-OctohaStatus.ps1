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

    $last = Get-OctohaLastLine -Journal $Journal -Step $Step.Id
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
        Journal    = if ($null -ne $last) { $last.result } else { '-' }
        When       = if ($null -ne $last) { [string] $last.time } else { '' }
        Now        = $now
    }
}
