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
