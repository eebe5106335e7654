function Test-OctohaKeylessSignIn {
    <#
    .SYNOPSIS
    Looks whether keys of the storage account and SQL passwords are refused where the design says so.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($files in @(Get-OctohaInfra -Context $Context -Name 'files')) {
            @{ Type = 'Microsoft.Storage/storageAccounts'; Name = $files.account; Child = ''; Wanted = @{ 'properties.allowSharedKeyAccess' = $files.sharedKey } }
        }) + @(foreach ($sql in @(Get-OctohaInfra -Context $Context -Name 'sql')) {
            foreach ($server in $sql.servers) {
                @{
                    Type   = 'Microsoft.Sql/servers'
                    Name   = $server.name
                    Child  = '/azureADOnlyAuthentications/Default'
                    Wanted = @{ 'properties.azureADOnlyAuthentication' = $sql.entraOnly }
                }
            }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'keys and passwords allowed only where the design needs them' -Do 'Deploy the templates again; find out who needs the key.'
}
