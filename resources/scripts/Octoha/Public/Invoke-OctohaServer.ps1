function Invoke-OctohaServer {
    <#
    .SYNOPSIS
    Runs a command of Octopus Server for the instance of the settings.
    .PARAMETER Settings
    The settings.
    .PARAMETER Verb
    The command: configure, database, node, path, service ...
    .PARAMETER Argument
    What follows after the instance.
    .PARAMETER Secret
    Values among the arguments that must not be seen.
    .PARAMETER Quiet
    The output may hold secrets: it is not logged.
    .PARAMETER ExtraMinutes
    Time that the arguments allow it besides.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Verb,

        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Argument = @(),

        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Secret = @(),

        [switch] $Quiet,

        [int] $ExtraMinutes = 0
    )

    $call = @{
        Path         = Join-Path -Path $env:ProgramFiles -ChildPath 'Octopus Deploy\Octopus\Octopus.Server.exe'
        Argument     = @($Verb, '--instance', $Settings.octopus.instanceName) + $Argument
        Secret       = $Secret
        Quiet        = $Quiet
        ExtraMinutes = $ExtraMinutes
    }
    Invoke-OctohaTool @call
}
