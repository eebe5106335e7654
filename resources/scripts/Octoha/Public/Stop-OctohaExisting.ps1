function Stop-OctohaExisting {
    <#
    .SYNOPSIS
    Begins the outage on the existing server: Maintenance Mode, no running task, service stopped and not started by Windows.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $service = Get-OctohaService -Settings $settings
    if ($null -eq $service) { throw "There is no service of the instance '$($settings.octopus.instanceName)'. Give the instance of the existing server by -InstanceName." }
    if (-not $PSCmdlet.ShouldProcess($service.Name, 'Stop the existing server')) { return }
    if ($service.State -eq 'Running') {
        Set-OctohaMaintenance -Context $Context -On $true -Confirm:$false
        Suspend-OctohaNode -Settings $settings | Out-Null
        Invoke-OctohaServer -Settings $settings -Verb 'service' -Argument @('--stop') | Out-Null
    }
    Invoke-OctohaTool -Path 'sc.exe' -Argument @('config', $service.Name, 'start=', 'demand') | Out-Null
}
