function Invoke-OctohaStep {
    <#
    .SYNOPSIS
    Probes one step, acts only if needed and allowed, verifies, and writes the journal.
    .PARAMETER Step
    The step.
    .PARAMETER Context
    The run.
    .PARAMETER JournalPath
    The journal.
    .PARAMETER MayChange
    Asks for leave: gets target, action and a warning (or an empty text), gives true or false.
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
    $reason = Get-OctohaSkipReason -Step $Step -Context $Context
    if ($reason.Length -gt 0) {
        return Get-OctohaStepResult -Step $Step -Act 'not needed' -Before $reason -Since $since
    }
    $before = Get-OctohaProbe -Step $Step -Context $Context
    $isCut = $before.Done -and (Test-OctohaInterrupted -Step $Step -Context $Context)
    if ($before.Done -and -not $isCut) {
        Write-OctohaLog -Message "$($Step.Id): already in the desired state ($($before.Seen))."
        return Get-OctohaStepResult -Step $Step -Act 'already' -Before $before.Seen -After $before.Seen -Since $since
    }
    if ($null -eq $Step.Set) {
        return Get-OctohaFailedCheck -Step $Step -Seen $before.Seen -Since $since
    }
    $warning = "$(Get-OctohaWarning -Step $Step -Context $Context)"
    if (-not (& $MayChange $Context.ComputerName "$($Step.Id): $($Step.Description)" $warning)) {
        if ($script:Session.DryRun) {
            return Get-OctohaStepResult -Step $Step -Act 'would act' -Before $before.Seen -Since $since
        }
        Exit-OctohaRun -Code 5 -Message "Cancelled before $($Step.Id). Run again with -Resume to go on."
    }
    $after = Set-OctohaStepState -Step $Step -Finish:$isCut -Context $Context -JournalPath $JournalPath -Confirm:$false
    Get-OctohaStepResult -Step $Step -Act 'done' -Before $before.Seen -After $after.Seen -Since $since
}
