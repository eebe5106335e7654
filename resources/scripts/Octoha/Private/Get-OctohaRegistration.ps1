function Get-OctohaRegistration {
    <#
    .SYNOPSIS
    Gives the arguments that say what a Tentacle is in Octopus.
    .PARAMETER Tentacle
    Its settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Tentacle
    )

    '--name'
    $Tentacle.name
    '--comms-style'
    'TentacleActive'
    if ($Tentacle.space.Length -gt 0) { '--space'; $Tentacle.space }
    foreach ($name in $Tentacle.environments) { '--environment'; $name }
    foreach ($name in $Tentacle.roles) { '--role'; $name }
    foreach ($name in $Tentacle.workerPools) { '--workerpool'; $name }
}
