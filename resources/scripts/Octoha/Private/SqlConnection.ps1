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

function Get-OctohaSqlServer {
    <#
    .SYNOPSIS
    Says to which server the DBA's steps connect: the instance of this machine for a replica, else the server of the design.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Settings.database.kind -eq 'availabilityGroup') {
        Assert-OctohaReplica -Context $Context
        return 'localhost'
    }
    # A distributed name comes after the database, so the instance is called by its own name until then.
    if ($Context.Settings.database.kind -eq 'failoverCluster') { return $Context.Settings.sqlCluster.instanceName }
    $Context.Settings.database.server
}

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
        if ($null -ne $_.Exception.Data['OctohaExitCode']) { throw }
        throw "There is no token for Azure SQL: $($_.Exception.Message) Run az login as the Microsoft Entra administrator of the server, then run again."
    }
    $token
}

function Get-OctohaSqlPassword {
    <#
    .SYNOPSIS
    Gives the password of Octopus's SQL login: from the Key Vault where this machine may read it, else it is asked for.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([securestring])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    try {
        $secret = Get-OctohaSecret -Settings $Settings -Kind 'sqlPassword'
    }
    catch {
        Write-OctohaLog -Message "The password is asked for: $($_.Exception.Message)" -FileOnly
        $secret = Read-Host -Prompt "Password of the SQL login $($Settings.database.loginName)" -AsSecureString
    }
    Write-Output -InputObject $secret -NoEnumerate
}

function Invoke-OctohaSql {
    <#
    .SYNOPSIS
    Runs a fixed file of the folder sql. Values go as parameters, never as text, so none can become a statement.
    .PARAMETER Settings
    The settings.
    .PARAMETER File
    The name of the file.
    .PARAMETER Server
    The server; localhost is the instance of this machine.
    .PARAMETER Database
    The database.
    .PARAMETER Parameter
    The values, by the names of the file's parameters without @.
    .PARAMETER Credential
    A SQL login, instead of the session's own account.
    .OUTPUTS
    An object for each row.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $File,

        [Parameter(Mandatory = $true)]
        [string] $Server,

        [string] $Database = 'master',

        [hashtable] $Parameter = @{},

        [pscredential] $Credential
    )

    $path = Join-Path -Path (Join-Path -Path $script:Session.BundleFolder -ChildPath 'sql') -ChildPath $File
    $connection = Get-OctohaSqlConnection -Settings $Settings -Server $Server -Database $Database -Credential $Credential
    try {
        $command = $connection.CreateCommand()
        $command.CommandText = @(Get-Content -LiteralPath $path -Encoding UTF8) -join "`r`n"
        # A copy of a large database takes its time.
        $command.CommandTimeout = 3600
        foreach ($name in $Parameter.Keys) { $command.Parameters.AddWithValue("@$name", $Parameter[$name]) | Out-Null }
        Write-OctohaLog -Message "> sql\$File on $Server, database $Database" -FileOnly
        $connection.Open()
        Read-OctohaSqlRow -Command $command
    }
    catch {
        throw "sql\$File on ${Server}: $($_.Exception.Message)"
    }
    finally {
        $connection.Dispose()
    }
}

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
