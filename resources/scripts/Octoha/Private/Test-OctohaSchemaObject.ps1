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
