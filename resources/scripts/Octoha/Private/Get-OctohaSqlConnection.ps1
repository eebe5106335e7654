function Get-OctohaSqlConnection {
    <#
    .SYNOPSIS
    Gives a connection to SQL Server or Azure SQL, not yet open.
    .DESCRIPTION
    System.Data.SqlClient is part of .NET Framework, so no module is needed. Azure SQL takes a token of Microsoft Entra ID, SQL Server
    the Windows account of this session. What stays on this machine is not compared with a certificate.
    .PARAMETER Settings
    The settings.
    .PARAMETER Server
    The server; localhost is the instance of this machine.
    .PARAMETER Database
    The database.
    .PARAMETER Credential
    A SQL login, instead of the session's own account.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Server,

        [Parameter(Mandatory = $true)]
        [string] $Database,

        [pscredential] $Credential
    )

    $here = $Server -eq 'localhost'
    $byToken = $Settings.database.kind -like 'azureSql*' -and $null -eq $Credential
    # The port of the design is that of its server or listener; a machine of SQL Server itself has the usual one.
    $port = if ($Server -eq $Settings.database.server) { $Settings.database.port } else { 1433 }
    $builder = New-Object -TypeName 'System.Data.Common.DbConnectionStringBuilder'
    $builder.set_Item('Data Source', $(if ($here) { $Server } else { "tcp:$Server,$port" }))
    $builder.set_Item('Initial Catalog', $Database)
    $builder.set_Item('Encrypt', 'True')
    $builder.set_Item('TrustServerCertificate', "$($here -or $Settings.database.connectionString -match '(?i)TrustServerCertificate=True')")
    if ($Server -eq $Settings.database.server -and $Settings.database.connectionString -match '(?i)MultiSubnetFailover=True') { $builder.set_Item('MultiSubnetFailover', 'True') }
    if (-not $byToken -and $null -eq $Credential) { $builder.set_Item('Integrated Security', 'SSPI') }
    $connection = New-Object -TypeName 'System.Data.SqlClient.SqlConnection' -ArgumentList @($builder.get_ConnectionString())
    if ($byToken) { $connection.AccessToken = Get-OctohaSqlToken }
    if ($null -ne $Credential) {
        $password = $Credential.Password.Copy()
        $password.MakeReadOnly()
        $connection.Credential = New-Object -TypeName 'System.Data.SqlClient.SqlCredential' -ArgumentList @($Credential.UserName, $password)
    }
    Write-Output -InputObject $connection -NoEnumerate
}
