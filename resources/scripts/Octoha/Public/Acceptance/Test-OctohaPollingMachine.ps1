function Test-OctohaPollingMachine {
    <#
    .SYNOPSIS
    Looks whether Octopus finds every Tentacle of the design healthy, and polling.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $listed = @($Context.Settings.polling.tentacles | Where-Object -FilterScript { @('target', 'worker') -contains $_.kind })
    if ($listed.Count -eq 0) { return Get-OctohaTestResult -Skip 'The design lists no Tentacle.' }
    $skip = Get-OctohaApiSkip -Context $Context
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $spaces = Get-OctohaApi -Context $Context -Path '/api/spaces/all'
    $wrong = @(foreach ($one in $listed) { Get-OctohaTentacleFault -Context $Context -Tentacle $one -Space $spaces })
    $seen = if ($wrong.Count -eq 0) { "$($listed.Count) Tentacles, healthy" } else { $wrong -join '; ' }
    Get-OctohaTestResult -Passed ($wrong.Count -eq 0) -Seen $seen -Expected "$($listed.Count) Tentacles, healthy" -Do 'Run step 97 on these Tentacles, then a health check in the portal.'
}
