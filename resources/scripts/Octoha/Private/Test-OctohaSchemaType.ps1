function Test-OctohaSchemaType {
    <#
    .SYNOPSIS
    Tells whether a value is of a JSON Schema type.
    .PARAMETER Value
    The value.
    .PARAMETER Type
    The name of the type.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [AllowNull()]
        [object] $Value,

        [Parameter(Mandatory = $true)]
        [string] $Type
    )

    switch ($Type) {
        'object' { $Value -is [System.Management.Automation.PSCustomObject] }
        'array' { $Value -is [array] }
        'boolean' { $Value -is [bool] }
        'integer' { $Value -is [int] -or $Value -is [long] }
        'string' { $Value -is [string] }
        default { $false }
    }
}
