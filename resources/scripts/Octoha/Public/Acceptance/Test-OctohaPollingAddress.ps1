function Test-OctohaPollingAddress {
    <#
    .SYNOPSIS
    Looks whether each address that Tentacles poll answers from this machine.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $addresses = @(Get-OctohaPollAddress -Polling $Context.Settings.polling | Where-Object -FilterScript { $_.Length -gt 0 })
    if ($addresses.Count -eq 0) { return Get-OctohaTestResult -Skip 'No Tentacle polls in this design.' }
    if ($Context.Role -eq 'node') { return Get-OctohaTestResult -Skip 'Run it where the Tentacles are: a node sees its own ports.' }
    $dead = @($addresses | Where-Object -FilterScript { -not (Test-OctohaPort -ComputerName ([uri] $_).Host -Port ([uri] $_).Port) })
    $seen = if ($dead.Count -eq 0) { "$($addresses.Count) addresses answer" } else { "no answer from $($dead -join ', ')" }
    Get-OctohaTestResult -Passed ($dead.Count -eq 0) -Seen $seen -Expected "$($addresses.Count) addresses answer" -Do 'Look at name resolution, balancer rules, security groups and Windows Firewall.'
}
