function Get-OctohaOwnConnection {
    <#
    .SYNOPSIS
    Gives a connection to the database as Octopus itself signs in, not yet open.
    .DESCRIPTION
    SqlClient of .NET Framework knows no managed identity in a connection string, so it gets a token, and a password goes as
    a credential, not as text.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $builder = New-Object -TypeName 'System.Data.Common.DbConnectionStringBuilder'
    $builder.set_ConnectionString($Settings.database.connectionString)
    foreach ($word in @('Authentication', 'User ID', 'UID', 'User', 'Password')) { $builder.Remove($word) | Out-Null }
    $connection = New-Object -TypeName 'System.Data.SqlClient.SqlConnection' -ArgumentList @($builder.get_ConnectionString())
    switch ($Settings.database.signIn) {
        'managedIdentity' {
            $connection.AccessToken = (Get-OctohaMetadata -Vault $Settings.vault -Resource 'https://database.windows.net/').access_token
        }
        'sqlLogin' {
            $secret = Get-OctohaSecret -Settings $Settings -Kind 'sqlPassword'
            $connection.Credential = New-Object -TypeName 'System.Data.SqlClient.SqlCredential' -ArgumentList @($Settings.database.loginName, $secret)
        }
    }
    Write-Output -InputObject $connection -NoEnumerate
}
