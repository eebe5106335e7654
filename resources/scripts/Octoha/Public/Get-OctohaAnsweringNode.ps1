function Get-OctohaAnsweringNode {
    <#
    .SYNOPSIS
    Says which nodes answer behind the balancer: every response of Octopus carries the header Octopus-Node.
    .DESCRIPTION
    A balancer without affinity spreads a handful of requests over its nodes. One name alone means affinity, a connection
    that was kept open, or that the others are out of service: it is told, and judged by people.
    .PARAMETER Settings
    The settings.
    .PARAMETER Url
    Address of the portal.
    .OUTPUTS
    A sentence, or nothing where no answer names its node.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    $online = @($Settings.nodes | Where-Object -FilterScript { -not $_.standby }).Count
    $seen = @{}
    for ($i = 0; $i -lt 4 * $online; $i++) {
        try {
            $answer = Invoke-WebRequest -Uri ($Url.TrimEnd('/') + $Settings.balancer.probePath) -UseBasicParsing -TimeoutSec 15
        }
        catch {
            return "but $(Get-OctohaStatusCode -ErrorRecord $_) at request $($i + 1): the balancer still sends some to a node that is out of service"
        }
        $headers = $answer.PSObject.Properties['Headers']
        $name = if ($null -ne $headers) { "$(@($headers.Value['Octopus-Node'])[0])" } else { '' }
        if ($name.Length -gt 0) { $seen[$name] = $true }
    }
    $names = @($seen.Keys | Sort-Object) -join ', '
    if ($seen.Count -eq 1 -and $online -gt 1) { return "only $names of $online nodes answered: affinity, or the others are not in service" }
    if ($seen.Count -gt 0) { "answered by $names" }
}
