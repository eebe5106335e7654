function ConvertTo-OctohaArgument {
    <#
    .SYNOPSIS
    Prepares one argument so that a native program receives it unchanged.
    .DESCRIPTION
    Windows PowerShell (and newer ones in 'Legacy' mode) drops empty arguments and inner double quotes, and does not
    double a backslash before the closing quote that it adds. Newer ones pass arguments as they are.
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
    if ($escaped -match '\s' -and $PSVersionTable.PSEdition -eq 'Desktop') {
        $escaped = $escaped -replace '(\\+)$', '$1$1'
    }
    $escaped
}
