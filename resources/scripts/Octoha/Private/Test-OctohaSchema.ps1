function Test-OctohaSchema {
    <#
    .SYNOPSIS
    Lists what a value breaks of the JSON Schema that comes with the scripts.
    .DESCRIPTION
    Knows the keywords that settings.schema.json uses, no others.
    .PARAMETER Value
    The value, as ConvertFrom-Json gives it.
    .PARAMETER Schema
    The part of the schema for it.
    .PARAMETER At
    Where the value stands, for messages.
    .OUTPUTS
    A sentence for each fault.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [AllowNull()]
        [object] $Value,

        [Parameter(Mandatory = $true)]
        [psobject] $Schema,

        [Parameter(Mandatory = $true)]
        [string] $At
    )

    if ($null -ne $Schema.PSObject.Properties['const']) {
        if ($Value -ne $Schema.const) { "${At}: expected $($Schema.const), seen '$Value'." }
        return
    }
    if (-not (Test-OctohaSchemaType -Value $Value -Type $Schema.type)) {
        "${At}: expected a value of type $($Schema.type)."
        return
    }
    switch ($Schema.type) {
        'object' { Test-OctohaSchemaObject -Value $Value -Schema $Schema -At $At }
        'array' {
            for ($i = 0; $i -lt $Value.Count; $i++) {
                Test-OctohaSchema -Value $Value[$i] -Schema $Schema.items -At "$At[$i]"
            }
        }
        'integer' {
            if ($Value -lt $Schema.minimum -or $Value -gt $Schema.maximum) {
                "${At}: expected $($Schema.minimum) to $($Schema.maximum), seen $Value."
            }
        }
        'string' { Test-OctohaSchemaText -Value $Value -Schema $Schema -At $At }
    }
}
