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
