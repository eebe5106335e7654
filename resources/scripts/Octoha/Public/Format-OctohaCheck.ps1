function Format-OctohaCheck {
    <#
    .SYNOPSIS
    Writes a row of the checks as one sentence: what to do, what was seen, what was expected.
    .PARAMETER Row
    The row.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Row
    )

    $text = "$($Row.Check): $($Row.Do)"
    if ($Row.Expected.Length -gt 0) { $text += " Seen: $($Row.Seen); expected: $($Row.Expected)." }
    $text
}
