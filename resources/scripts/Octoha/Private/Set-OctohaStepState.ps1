function Set-OctohaStepState {
    <#
    .SYNOPSIS
    Acts and verifies, with a line in the journal before and after.
    .PARAMETER Step
    The step.
    .PARAMETER Context
    The run.
    .PARAMETER JournalPath
    The journal.
    .PARAMETER Finish
    Only do what an interrupted act left undone and no probe sees.
    .OUTPUTS
    What was seen afterwards.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $JournalPath,

        [switch] $Finish
    )

    if (-not $PSCmdlet.ShouldProcess($Step.Id)) {
        return
    }
    $line = @{ Path = $JournalPath; Settings = $Context.Settings; Step = $Step.Id }
    Write-OctohaJournal @line -Result 'begin' -Message $Step.Description
    Write-OctohaLog -Message "$($Step.Id): $($Step.Description) About $($Step.Minutes) min."
    try {
        $act = if ($Finish) { $Step.Finish } else { $Step.Set }
        & $act $Context | Out-Null
        $after = Get-OctohaProbe -Step $Step -Context $Context
        if (-not $after.Done) {
            throw "It was done, but the check afterwards sees: $($after.Seen)."
        }
    }
    catch {
        Write-OctohaJournal @line -Result 'failed' -Message $_.Exception.Message
        $_.Exception.Data['OctohaStep'] = $Step.Id
        throw
    }
    Write-OctohaJournal @line -Result 'done' -Message $after.Seen
    $after
}
