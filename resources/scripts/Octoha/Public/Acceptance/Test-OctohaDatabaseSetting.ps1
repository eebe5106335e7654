function Test-OctohaDatabaseSetting {
    <#
    .SYNOPSIS
    Looks whether collation, size and zone redundancy of the database in Azure SQL are those of the design.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($sql in @(Get-OctohaInfra -Context $Context -Name 'sql')) {
            @{
                Type   = 'Microsoft.Sql/servers'
                Name   = @($sql.servers)[0].name
                Child  = "/databases/$($sql.database)"
                Wanted = @{
                    'properties.collation'                        = $sql.collation
                    'properties.zoneRedundant'                    = $sql.zoneRedundant
                    'properties.requestedBackupStorageRedundancy' = $sql.backupRedundancy
                    'properties.currentServiceObjectiveName'       = $sql.sku.name
                }
            }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'collation, size, zones and copies of the backups as designed' -Do 'A collation cannot be changed later: make the database again while it is empty. The rest: deploy the templates again.'
}
