function Test-OctohaDatabaseFailover {
    <#
    .SYNOPSIS
    Looks whether the failover group leads to the first region and fails over as the design says.
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
            if ($sql.failoverGroup.Length -gt 0) {
                @{
                    Type   = 'Microsoft.Sql/servers'
                    Name   = @($sql.servers)[0].name
                    Child  = "/failoverGroups/$($sql.failoverGroup)"
                    Wanted = @{
                        'properties.readWriteEndpoint.failoverPolicy' = $sql.failoverPolicy
                        'properties.replicationRole'                  = 'Primary'
                    }
                }
            }
        })
    $words = @{
        Part     = $parts
        Expected = 'the first region holds the primary, and the policy is that of the design'
        Do       = 'After a fail-over fail back, see runbooks/fail-over-database.md; else deploy the templates again.'
        None     = 'The design has no failover group.'
    }
    Get-OctohaAzureResult @words
}
