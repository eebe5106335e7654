function Resolve-OctohaStepId {
    <#
    .SYNOPSIS
    Finds the step that is meant by "40", "Links" or "40-Links".
    .PARAMETER Step
    The steps to choose from.
    .PARAMETER Name
    What was typed.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject[]] $Step,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    foreach ($one in $Step) {
        $number, $word = $one.Id -split '-', 2
        if (@($one.Id, $number, $word) -contains $Name) { return $one.Id }
    }
    $known = @($Step | ForEach-Object -Process { $_.Id }) -join ', '
    Exit-OctohaRun -Code 2 -Message "There is no step '$Name' for this role. Its steps are: $known."
}

function Get-OctohaProbe {
    <#
    .SYNOPSIS
    Asks a step what it sees: Done, and the state in words.
    .PARAMETER Step
    The step.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    try {
        $seen = @(& $Step.Test $Context)[-1]
        [pscustomobject] @{ Done = [bool] $seen.Done; Seen = [string] $seen.Seen }
    }
    catch {
        # Without changes a probe may stand before something that an earlier step would have made.
        if (-not $script:Session.DryRun) { throw }
        [pscustomobject] @{ Done = $false; Seen = "cannot be seen yet: $($_.Exception.Message)" }
    }
}

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

function Get-OctohaWarning {
    <#
    .SYNOPSIS
    Says what is asked for apart before a step: that it cannot be taken back, or what else it announces; else an empty text.
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

    $isPoint = $Step.PointOfNoReturn
    if ($isPoint -is [scriptblock]) { $isPoint = & $isPoint $Context }
    if ($isPoint) {
        return "Point of no return. After $($Step.Id) the way back is a restore: $(Get-OctohaNoUndo -Step $Step -Context $Context) Go on?"
    }
    $said = "$(& $Step.Announce $Context)"
    if ($said.Length -gt 0) { "$said Go on?" } else { '' }
}

function Get-OctohaNoUndo {
    <#
    .SYNOPSIS
    Says why a step cannot be taken back in this design, or nothing.
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

    if ($Step.NoUndo -is [scriptblock]) { return "$(& $Step.NoUndo $Context)" }
    if ($null -eq $Step.Undo) { [string] $Step.NoUndo } else { '' }
}

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

function Get-OctohaStepResult {
    <#
    .SYNOPSIS
    Gives one row of the summary.
    .PARAMETER Step
    The step.
    .PARAMETER Act
    What was done.
    .PARAMETER Before
    What was seen before.
    .PARAMETER After
    What was seen after.
    .PARAMETER Since
    When it began.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [string] $Act,

        [string] $Before = '',

        [string] $After = '',

        [Parameter(Mandatory = $true)]
        [datetime] $Since
    )

    [pscustomobject] @{
        PSTypeName = 'Octoha.StepResult'
        Step       = $Step.Id
        Act        = $Act
        Seconds    = [int] ([datetime]::UtcNow - $Since).TotalSeconds
        Before     = $Before
        After      = $After
    }
}
