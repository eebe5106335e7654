function Get-OctohaCareFault {
    <#
    .SYNOPSIS
    Lists what keeps the database from being looked after well; what is only to be known goes to the log.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $base = $settings.database.name
    $call = @{ Settings = $settings; Server = $settings.database.server }
    $seen = @(Invoke-OctohaSql @call -Database $base -File 'check-database.sql')[0]
    Write-OctohaLog -Message "Database ${base}: $($seen.size_mib) MiB, collation $($seen.collation_name), indexes to rebuild $($seen.indexes_to_rebuild), oldest statistics '$($seen.oldest_statistics)'."
    if ($seen.columns_of_another_collation -gt 0) { "$($seen.columns_of_another_collation) columns have another collation than the database, which blocks an upgrade" }
    if ($settings.database.kind -like 'azureSql*') {
        $on = @(Invoke-OctohaSql @call -Database $base -File 'check-automatic-indexes.sql' | Where-Object -FilterScript { $_.is_on -eq 1 })
        if ($on.Count -gt 0) { 'Azure SQL manages indexes by itself: switch automatic tuning off for them' }
        return
    }
    $backup = @(Invoke-OctohaSql @call -File 'check-backup.sql' -Parameter @{ databaseName = $base })[0]
    Write-OctohaLog -Message "Database ${base}: last full backup '$($backup.last_full)', last backup of the log '$($backup.last_log)'."
    if ($settings.database.kind -eq 'availabilityGroup') {
        foreach ($row in @(Get-OctohaGroup -Context $Context -Server $call.Server)) {
            if ($row.synchronization -ne 'SYNCHRONIZED') { "replica $($row.replica_name) is '$($row.synchronization)', expected SYNCHRONIZED" }
        }
    }
}
