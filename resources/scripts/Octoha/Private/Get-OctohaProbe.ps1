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
