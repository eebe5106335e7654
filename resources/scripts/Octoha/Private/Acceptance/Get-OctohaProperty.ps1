function Get-OctohaProperty {
    <#
    .SYNOPSIS
    Gives the value at a path of names, as text; of a list, the values of all its items with commas between.
    .PARAMETER Value
    Where the path begins.
    .PARAMETER Path
    Names with dots between: properties.minimalTlsVersion.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [AllowNull()]
        [object] $Value,

        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $now = @($Value)
    foreach ($name in $Path.Split('.')) {
        $now = @(foreach ($item in $now) {
                $property = if ($null -ne $item) { $item.PSObject.Properties[$name] } else { $null }
                if ($null -ne $property) { foreach ($one in $property.Value) { $one } }
            })
    }
    Join-OctohaValue -Value $now
}
