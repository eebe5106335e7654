function Start-OctohaExisting {
    <#
    .SYNOPSIS
    The way back: starts the existing server again, with its own database and files, and lets it take tasks.
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
    if (-not $PSCmdlet.ShouldProcess($service.Name, 'Start the existing server')) { return }
    $moved = Get-OctohaGrowthMark -Storage $settings.storage -Name 'moved'
    if ($null -ne $moved) {
        Exit-OctohaRun -Code 1 -Message "The new nodes are in service since $($moved.time), by $($moved.host). Stop them first: -Undo 60-FirstNode on the first node. What was done there meanwhile is lost. Then run this again."
    }
    # Its files change from now on, so the copies are of yesterday.
    Set-OctohaGrowthMark -Settings $settings -Name 'copied' -Remove -Confirm:$false
    Invoke-OctohaTool -Path 'sc.exe' -Argument @('config', $service.Name, 'start=', 'auto') | Out-Null
    Invoke-OctohaServer -Settings $settings -Verb 'service' -Argument @('--start') | Out-Null
    Invoke-OctohaServer -Settings $settings -Verb 'node' -Argument @('--drain', 'false') | Out-Null
    Set-OctohaMaintenance -Context $Context -On $false -Confirm:$false
}
