function Invoke-OctohaTool {
    <#
    .SYNOPSIS
    Runs a native program with a list of arguments and stops unless it ends well.
    .PARAMETER Path
    The program.
    .PARAMETER Argument
    Its arguments; each arrives as it stands, whatever it holds.
    .PARAMETER Secret
    Those values among the arguments that must not be seen in log and messages.
    .PARAMETER SuccessCode
    Exit codes that are fine.
    .PARAMETER Quiet
    The output may hold secrets: it is not logged.
    .OUTPUTS
    The lines that the program wrote to standard output: a warning between them would make JSON or a token unreadable. What it
    wrote to standard error is logged and shown where it fails. The exit code is in the variable LASTEXITCODE.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Argument,

        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Secret = @(),

        [int[]] $SuccessCode = @(0),

        [switch] $Quiet
    )

    # Each word by itself first: quoting changes a secret with quotes, so that it would not be found any more.
    $shown = @(foreach ($value in $Argument) { Get-OctohaMasked -Text $value -Secret $Secret })
    $command = Get-OctohaMasked -Text (Format-OctohaCommand -Path $Path -Argument $shown)
    Write-OctohaLog -Message "> $command" -FileOnly
    $native = @(foreach ($value in $Argument) { ConvertTo-OctohaArgument -Value $value })
    $ErrorActionPreference = 'Continue' # Else Windows PowerShell stops at the first line of standard error.
    try {
        $said = @(& $Path @native 2>&1)
    }
    catch {
        throw "'$Path' could not be started: $($_.Exception.Message)"
    }
    $code = $LASTEXITCODE
    if (-not $Quiet) {
        Write-OctohaLog -Message ($said -join [System.Environment]::NewLine) -Secret $Secret -FileOnly
    }
    if ($SuccessCode -notcontains $code) {
        $last = if ($Quiet) { '' } else { Get-OctohaMasked -Text (@($said | Select-Object -Last 5) -join ' ') -Secret $Secret }
        throw "Exit code $code, expected $($SuccessCode -join ' or '), from: $command. $last"
    }
    $said | Where-Object -FilterScript { $_ -isnot [System.Management.Automation.ErrorRecord] } | ForEach-Object -Process { [string] $_ }
}

function ConvertTo-OctohaArgument {
    <#
    .SYNOPSIS
    Prepares one argument so that a native program receives it unchanged.
    .DESCRIPTION
    Windows PowerShell (and newer ones in 'Legacy' mode) drops empty arguments and inner double quotes, and does not
    double a backslash before the closing quote that it adds. Newer ones pass arguments as they are.
    It adds quotes only around a value with white space after an even number of double quotes, whether these are escaped or not.
    A value with all its white space elsewhere would become several, so it is refused.
    .PARAMETER Value
    The argument as the program shall see it.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Value
    )

    $mode = Get-Variable -Name 'PSNativeCommandArgumentPassing' -ValueOnly -ErrorAction SilentlyContinue
    if ($null -ne $mode -and "$mode" -ne 'Legacy') {
        return $Value
    }
    if ($Value.Length -eq 0) {
        return '""'
    }
    $escaped = $Value -replace '(\\*)"', '$1$1\"'
    if ($escaped -match '\s' -and $escaped -notmatch '^([^"]*"[^"]*")*[^"]*\s') {
        throw 'Windows PowerShell cannot pass a value that has a double quote before its only white space to a program: it would arrive as two. Give it (a password, a name) another value, without the quote or without the white space, then run again with -Resume.'
    }
    if ($escaped -match '\s' -and $PSVersionTable.PSEdition -eq 'Desktop') {
        $escaped = $escaped -replace '(\\+)$', '$1$1'
    }
    $escaped
}

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
