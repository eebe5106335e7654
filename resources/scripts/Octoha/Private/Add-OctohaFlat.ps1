function Add-OctohaFlat {
    <#
    .SYNOPSIS
    Adds the values of a JSON object to a table, with dotted keys.
    .PARAMETER Table
    The table.
    .PARAMETER Value
    An object or a value.
    .PARAMETER Key
    The key so far.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable] $Table,

        [AllowNull()]
        [object] $Value,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Key
    )

    if ($Value -isnot [System.Management.Automation.PSCustomObject]) {
        $Table[$Key] = [string] $Value
        return
    }
    foreach ($property in $Value.PSObject.Properties) {
        $name = if ($Key.Length -gt 0) { "$Key.$($property.Name)" } else { $property.Name }
        Add-OctohaFlat -Table $Table -Value $property.Value -Key $name
    }
}
