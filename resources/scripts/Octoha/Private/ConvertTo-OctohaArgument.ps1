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
