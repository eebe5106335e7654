function Invoke-OctohaTentacle {
    <#
    .SYNOPSIS
    Runs a command of the Tentacle on this machine.
    .PARAMETER Settings
    The settings.
    .PARAMETER Verb
    The command.
    .PARAMETER Argument
    What follows.
    .PARAMETER Secret
    Values among the arguments that must not be seen.
    .PARAMETER Quiet
    The output may hold secrets: it is not logged.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Verb,

        [AllowEmptyCollection()]
        [string[]] $Argument = @(),

        [AllowEmptyCollection()]
        [string[]] $Secret = @(),

        [switch] $Quiet
    )

    $instance = $Settings.polling.tentacleInstance
    $named = @(if ($instance.Length -gt 0) { '--instance'; $instance })
    $call = @{
        Path     = Join-Path -Path $env:ProgramFiles -ChildPath 'Octopus Deploy\Tentacle\Tentacle.exe'
        Argument = @($Verb) + $named + $Argument
        Secret   = $Secret
        Quiet    = $Quiet
    }
    Invoke-OctohaTool @call
}
