function Join-OctohaValue {
    <#
    .SYNOPSIS
    Gives values as one text, sorted, each once.
    .PARAMETER Value
    The values.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]] $Value
    )

    $once = @()
    foreach ($text in @($Value | ForEach-Object -Process { "$_" } | Sort-Object)) {
        if ($once -notcontains $text) { $once += $text }
    }
    $once -join ', '
}
