function Get-OctohaNode {
    <#
    .SYNOPSIS
    Says how far this node is: Octopus, instance, service, answer.
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    Done (it is in service or draining), Installed (its service exists), Seen (in words).
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $service = Get-OctohaService -Settings $Settings
    if ($null -eq $service) {
        return [pscustomobject] @{ Done = $false; Installed = $false; Seen = 'no service of this instance' }
    }
    $ping = Get-OctohaPing -Url $Settings.octopus.nodeUrl -Path $Settings.balancer.probePath
    $account = if ($Settings.serviceAccount.kind -eq 'localSystem') { 'LocalSystem' } else { $Settings.serviceAccount.name }
    [pscustomobject] @{
        Done      = $service.State -eq 'Running' -and $service.StartName -eq $account -and @(200, 418) -contains $ping
        Installed = $true
        Seen      = "service $($service.State) as $($service.StartName), ping $ping"
    }
}
