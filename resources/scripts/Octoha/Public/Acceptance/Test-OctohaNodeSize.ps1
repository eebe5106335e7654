function Test-OctohaNodeSize {
    <#
    .SYNOPSIS
    Looks whether this machine has the size of the design, on which its task cap rests.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Role -ne 'node') { return Get-OctohaTestResult -Skip 'Only a node can see this: run it on each node.' }
    $size = $Context.Node.PSObject.Properties['size']
    if ($null -eq $size -or "$($size.Value)".Length -eq 0) { return Get-OctohaTestResult -Skip 'The design states no size.' }
    $seen = "$((Get-OctohaMachine).compute.vmSize)"
    Get-OctohaTestResult -Passed ($seen -eq $size.Value) -Seen $seen -Expected $size.Value -Do 'Drain the node and give the machine its size.'
}
