function Get-OctohaDatabaseState {
    <#
    .SYNOPSIS
    Gives the row of the database, or nothing; refuses one that Octopus cannot use.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $database = $Context.Settings.database
    $call = @{ Settings = $Context.Settings; Server = Get-OctohaSqlServer -Context $Context; Parameter = @{ databaseName = $database.name } }
    if ($database.kind -like 'azureSql*') { $call.Database = $database.name }
    $rows = @(Invoke-OctohaSql @call -File 'get-database.sql')
    if ($rows.Count -eq 0) { return }
    if ($rows[0].state -ne 'ONLINE') {
        throw "The database $($database.name) is $($rows[0].state), expected ONLINE. Bring it online, then run again."
    }
    if ($rows[0].collation_name -notmatch '_CI_') {
        throw "The database $($database.name) has the collation $($rows[0].collation_name), expected $($database.collation): Octopus needs one without regard to case (_CI_). Nothing is changed: make the database anew with that collation."
    }
    $rows[0]
}
