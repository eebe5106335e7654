function Test-OctohaPublicAddress {
    <#
    .SYNOPSIS
    Looks whether this node has a public address of its own, which only the design may give it.
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
    if ((Get-OctohaAnswer -Context $Context -Name 'compute.publicAddresses') -eq 'True') {
        return Get-OctohaTestResult -Skip 'The design gives the nodes public addresses.'
    }
    $open = Get-OctohaProperty -Value (Get-OctohaMachine) -Path 'network.interface.ipv4.ipAddress.publicIpAddress'
    $seen = if ($open.Length -eq 0) { 'no public address' } else { "public address $open" }
    Get-OctohaTestResult -Passed ($open.Length -eq 0) -Seen $seen -Expected 'no public address' -Do 'Take the address off the network interface.'
}
