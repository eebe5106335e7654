function Test-OctohaSchemaText {
    <#
    .SYNOPSIS
    Lists what a text breaks: its choices, its form, its length.
    .PARAMETER Value
    The text.
    .PARAMETER Schema
    Its schema.
    .PARAMETER At
    Where it stands.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Value,

        [Parameter(Mandatory = $true)]
        [psobject] $Schema,

        [Parameter(Mandatory = $true)]
        [string] $At
    )

    $has = $Schema.PSObject.Properties
    if ($null -ne $has['enum'] -and $Schema.enum -cnotcontains $Value) {
        "${At}: expected one of $($Schema.enum -join ', '), seen '$Value'."
    }
    if ($null -ne $has['pattern'] -and $Value -cnotmatch $Schema.pattern) {
        "${At}: '$Value' does not have the form $($Schema.pattern)."
    }
    if ($null -ne $has['minLength'] -and $Value.Length -lt $Schema.minLength) {
        "${At}: is empty."
    }
    if ($Value -match '[\x00-\x1f]') {
        "${At}: holds a control character."
    }
}
