function Set-OctohaActed {
    <#
    .SYNOPSIS
    Remembers for the rest of this run that a step has acted; the journal remembers it for later ones.
    .PARAMETER Context
    The run.
    .PARAMETER Step
    The id of the step.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Step
    )

    if ($PSCmdlet.ShouldProcess($Step)) {
        $Context.Given['Acted'] = @($Context.Given['Acted']) + @($Step)
    }
}
