function ConvertTo-OctohaList {
    <#
    .SYNOPSIS
    Brings a list of addresses into one form: order, separators and closing slashes do not count.
    .PARAMETER Text
    The list, with commas or semicolons.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Text
    )

    $parts = foreach ($part in ($Text -split '[,;]')) { $part.Trim().TrimEnd('/') }
    @($parts | Sort-Object) -join ','
}
