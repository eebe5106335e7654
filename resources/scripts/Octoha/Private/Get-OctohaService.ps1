function Get-OctohaService {
    <#
    .SYNOPSIS
    Gives the Windows service of the instance, or nothing.
    .DESCRIPTION
    Name, State and StartName are of interest: Octopus only logs a wrong password of a service account and still
    ends well, so the account is looked at afterwards.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $instance = $Settings.octopus.instanceName
    $name = if ($instance -eq 'OctopusServer') { 'OctopusDeploy' } else { "OctopusDeploy: $instance" }
    @(Get-CimInstance -ClassName 'Win32_Service') | Where-Object -FilterScript { $_.Name -eq $name }
}
