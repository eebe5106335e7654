function Get-OctohaExistingState {
    <#
    .SYNOPSIS
    Says whether the service of the existing server is stopped for good: Done, and the state in words.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $service = Get-OctohaService -Settings $Settings
    if ($null -eq $service) {
        return @{ Done = $false; Seen = "no service of the instance '$($Settings.octopus.instanceName)'" }
    }
    @{
        Done = $service.State -eq 'Stopped' -and $service.StartMode -ne 'Auto'
        Seen = "service $($service.State), start mode $($service.StartMode)"
    }
}
