function Read-OctohaSqlRow {
    <#
    .SYNOPSIS
    Runs a command and gives an object for each row; a null is $null.
    .PARAMETER Command
    The command, on an open connection.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Command
    )

    $reader = $Command.ExecuteReader()
    try {
        while ($reader.Read()) {
            $row = [ordered] @{}
            for ($i = 0; $i -lt $reader.FieldCount; $i++) {
                $value = $reader.GetValue($i)
                $row[$reader.GetName($i)] = if ($value -is [System.DBNull]) { $null } else { $value }
            }
            [pscustomobject] $row
        }
    }
    finally {
        $reader.Dispose()
    }
}
