function Test-OctohaTaskCap {
    <#
    .SYNOPSIS
    Looks whether this node has the task cap of the design.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $skip = Get-OctohaNodeSkip -Context $Context
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $seen = "$((Get-OctohaConfiguration -Settings $Context.Settings)['Octopus.Server.TaskCap'])"
    Get-OctohaTestResult -Passed ($seen -eq "$($Context.Node.taskCap)") -Seen "task cap '$seen'" -Expected "task cap '$($Context.Node.taskCap)'" -Do 'Run step 96 on this node.'
}
