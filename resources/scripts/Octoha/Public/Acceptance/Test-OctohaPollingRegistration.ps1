function Test-OctohaPollingRegistration {
    <#
    .SYNOPSIS
    Looks whether this Tentacle polls every node of the design.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Role -ne 'tentacle') { return Get-OctohaTestResult -Skip 'Only a Tentacle can see this: run it there, with -Role tentacle.' }
    if (@('addressPerNode', 'portPerNode', 'redis', 'webSockets') -notcontains $Context.Settings.polling.way) {
        return Get-OctohaTestResult -Skip "The way '$($Context.Settings.polling.way)' is not scripted: see the plan."
    }
    $missing = @(Get-OctohaUnpolled -Settings $Context.Settings)
    $seen = if ($missing.Count -eq 0) { 'polls every address' } else { "does not poll $($missing -join ', ')" }
    Get-OctohaTestResult -Passed ($missing.Count -eq 0) -Seen $seen -Expected "polls $(@(Get-OctohaPollAddress -Polling $Context.Settings.polling) -join ', ')" -Do 'Run step 97 on this Tentacle.'
}
