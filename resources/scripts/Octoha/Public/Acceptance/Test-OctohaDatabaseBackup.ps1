function Test-OctohaDatabaseBackup {
    <#
    .SYNOPSIS
    Looks whether Azure SQL keeps backups for as many days as the design says.
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
                Child  = "/databases/$($sql.database)/backupShortTermRetentionPolicies/default"
                Wanted = @{ 'properties.retentionDays' = $sql.pointInTimeDays }
            }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'point-in-time restore for the days of the design' -Do 'Deploy the templates again, and rehearse a restore.'
}
