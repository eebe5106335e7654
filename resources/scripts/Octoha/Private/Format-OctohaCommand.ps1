function Format-OctohaCommand {
    <#
    .SYNOPSIS
    Writes a command as it could be typed, for logs and messages.
    .PARAMETER Path
    The program.
    .PARAMETER Argument
    Its arguments.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Argument
    )

    $words = foreach ($value in @($Path) + $Argument) {
        if ($value -match '^[A-Za-z0-9_\-./:=,\\]+$') { $value } else { "'" + $value.Replace("'", "''") + "'" }
    }
    $words -join ' '
}
