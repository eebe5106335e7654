function Test-OctohaStepState {
    <#
    .SYNOPSIS
    Looks whether every step of the runner for this machine finds its work done.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $folder = Join-Path -Path $script:Session.BundleFolder -ChildPath 'scripts\steps'
    $steps = @(Select-OctohaStep -Step @(Get-OctohaStep -Folder $folder) -Role $Context.Role)
    if ($steps.Count -eq 0) {
        return Get-OctohaTestResult -Skip 'The runner has no step for this role.'
    }
    $open = @(foreach ($step in $steps) {
            $now = (Get-OctohaStatus -Step $step -Context $Context).Now
            if ($now -like 'not done:*') { "$($step.Id): $now" }
        })
    $result = @{
        Passed   = $open.Count -eq 0
        Seen     = if ($open.Count -eq 0) { "$($steps.Count) steps, all done or not needed" } else { $open -join '; ' }
        Expected = 'no step has anything left to do'
        Do       = 'Run Invoke-OctohaPlan.ps1 again with the role of this machine; it does what is missing.'
    }
    Get-OctohaTestResult @result
}
