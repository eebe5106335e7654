function Test-OctohaJournaled {
    <#
    .SYNOPSIS
    Tells whether this machine's journal, or this very run, knows a step as done.
    .DESCRIPTION
    Only for what nobody can read back, such as who is an administrator in Octopus.
    .PARAMETER Context
    The run.
    .PARAMETER Step
    The id of the step.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Step
    )

    if (@($Context.Given['Acted']) -contains $Step) {
        return $true
    }
    $last = Get-OctohaLastLine -Journal $Context.Given['Journal'] -Step $Step
    $null -ne $last -and $last.result -eq 'done'
}
