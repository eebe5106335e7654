function Get-OctohaSqlToken {
    <#
    .SYNOPSIS
    Gets a token for Azure SQL of whoever is signed in to the Azure CLI: the Microsoft Entra administrator of the server.
    .DESCRIPTION
    Windows PowerShell alone cannot sign a person in to Azure SQL. The token goes nowhere but into the connection.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    try {
        $token = (Invoke-OctohaAzure -Argument @('account', 'get-access-token', '--resource', 'https://database.windows.net/') -Quiet).accessToken
    }
    catch {
        throw "There is no token for Azure SQL: $($_.Exception.Message) Run az login as the Microsoft Entra administrator of the server, then run again."
    }
    $token
}
