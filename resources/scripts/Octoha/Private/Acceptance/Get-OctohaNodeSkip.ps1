function Get-OctohaNodeSkip {
    <#
    .SYNOPSIS
    Says why a test of a node has nothing to look at on this machine; empty on a node that is in service.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Role -ne 'node') {
        return 'Only a node can see this: run it on each node.'
    }
    if ($Context.Node.standby -and -not $Context.Given.FailOver) {
        return 'This node stays outside the cluster until a fail-over.'
    }
    ''
}
