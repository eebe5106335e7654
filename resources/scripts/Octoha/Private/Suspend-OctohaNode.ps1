function Suspend-OctohaNode {
    <#
    .SYNOPSIS
    Drains this node where tasks may run on it, so that its service can stop without cutting one off; says whether it did.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $service = Get-OctohaService -Settings $Settings
    if ($null -eq $service -or $service.State -ne 'Running') { return $false }
    $cap = (Get-OctohaConfiguration -Settings $Settings)['Octopus.Server.TaskCap']
    if ("$cap" -eq '0') { return $false }
    # Ends when no task runs on it any more, at the latest after the wait of the design.
    $words = @('--drain', 'true', '--wait', "$(60 * $Settings.octopus.drainMinutes)")
    Invoke-OctohaServer -Settings $Settings -Verb 'node' -Argument $words | Out-Null
    $true
}
