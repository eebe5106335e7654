function Invoke-OctohaUndo {
    <#
    .SYNOPSIS
    Takes one step back, or says why that is not possible.
    .PARAMETER Step
    The step.
    .PARAMETER Context
    The run.
    .PARAMETER JournalPath
    The journal.
    .PARAMETER MayChange
    Asks for leave.
    .OUTPUTS
    A row of the summary.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $JournalPath,

        [Parameter(Mandatory = $true)]
        [scriptblock] $MayChange
    )

    $since = [datetime]::UtcNow
    $reason = "$(Get-OctohaNoUndo -Step $Step -Context $Context)"
    if ($reason.Length -gt 0) {
        return Get-OctohaStepResult -Step $Step -Act 'no undo' -Before $reason -Since $since
    }
    if (-not (& $MayChange $Context.ComputerName "Undo $($Step.Id): $($Step.Description)" '')) {
        if ($script:Session.DryRun) {
            return Get-OctohaStepResult -Step $Step -Act 'would undo' -Since $since
        }
        Exit-OctohaRun -Code 5 -Message "Cancelled before the undo of $($Step.Id)."
    }
    $line = @{ Path = $JournalPath; Settings = $Context.Settings; Step = $Step.Id }
    Write-OctohaJournal @line -Result 'begin' -Message "Undo: $($Step.Description)"
    & $Step.Undo $Context | Out-Null
    Write-OctohaJournal @line -Result 'undone'
    Get-OctohaStepResult -Step $Step -Act 'undone' -Since $since
}
