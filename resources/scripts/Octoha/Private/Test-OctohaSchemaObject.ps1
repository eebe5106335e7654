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
    $keys = @($Value.PSObject.Properties | ForEach-Object -Process { $_.Name })
    $needed = @(if ($null -ne $has['required']) { $Schema.required })
    foreach ($key in @($needed | Where-Object -FilterScript { $keys -notcontains $_ })) {
        "${At}.${key}: is missing."
    }
    foreach ($key in $keys) {
        $rule = if ($null -ne $has['properties']) { $Schema.properties.PSObject.Properties[$key] } else { $null }
        if ($null -ne $rule) {
            Test-OctohaSchema -Value $Value.$key -Schema $rule.Value -At "$At.$key"
        }
        elseif (-not $Schema.additionalProperties) {
            "${At}.${key}: is not known to these scripts."
        }
    }
}
