function Test-OctohaNodeZone {
    <#
    .SYNOPSIS
    Looks whether this machine stands in the zone of the design.
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
    if ((Get-OctohaAnswer -Context $Context -Name 'compute.spread') -ne 'zones') {
        return Get-OctohaTestResult -Skip 'The design puts its nodes into no zones.'
    }
    $seen = "$((Get-OctohaMachine).compute.zone)"
    $wanted = "$($Context.Node.zone)"
    Get-OctohaTestResult -Passed ($seen -eq $wanted) -Seen "zone '$seen'" -Expected "zone '$wanted'" -Do 'A machine cannot change its zone: make it again, see runbooks/replace-node.md.'
}
