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

function Test-OctohaSchemaObject {
    <#
    .SYNOPSIS
    Lists what an object breaks: keys that are missing or unknown, and the faults of its values.
    .PARAMETER Value
    The object.
    .PARAMETER Schema
    Its schema.
    .PARAMETER At
    Where it stands.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Value,

        [Parameter(Mandatory = $true)]
        [psobject] $Schema,

        [Parameter(Mandatory = $true)]
        [string] $At
    )

    $has = $Schema.PSObject.Properties
    $rules = $null
    if ($null -ne $has['properties']) { $rules = $Schema.properties.PSObject.Properties }
    $needed = @(if ($null -ne $has['required']) { $Schema.required })
    foreach ($key in @($needed | Where-Object -FilterScript { $null -eq $Value.PSObject.Properties[$_] })) {
        "${At}.${key}: is missing."
    }
    foreach ($property in $Value.PSObject.Properties) {
        $key = $property.Name
        $rule = if ($null -ne $rules) { $rules[$key] }
        if ($null -eq $rule) {
            if (-not $Schema.additionalProperties) { "${At}.${key}: is not known to these scripts." }
            continue
        }
        # Most values are texts that fit. To see so here is ten times as quick as a call for each.
        $is = $property.Value
        $of = $rule.Value.PSObject.Properties
        $plain = $is -is [string] -and $null -ne $of['type'] -and $of['type'].Value -eq 'string' -and $is -notmatch '[\x00-\x1f]' -and
            $null -eq $of['minLength'] -and ($null -eq $of['enum'] -or $of['enum'].Value -ccontains $is) -and
            ($null -eq $of['pattern'] -or $is -cmatch $of['pattern'].Value)
        if ($plain -or ($is -is [bool] -and $null -ne $of['type'] -and $of['type'].Value -eq 'boolean')) { continue }
        Test-OctohaSchema -Value $is -Schema $rule.Value -At "$At.$key"
    }
}

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

function Test-OctohaChosen {
    <#
    .SYNOPSIS
    Tells whether the design answers a question with yes; no where the question does not apply.
    .PARAMETER Settings
    The settings.
    .PARAMETER Field
    The id of the question.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Field
    )

    $answers = $Settings.PSObject.Properties['answers']
    $answer = if ($null -ne $answers) { $answers.Value.PSObject.Properties[$Field] } else { $null }
    $null -ne $answer -and $answer.Value -eq $true
}
