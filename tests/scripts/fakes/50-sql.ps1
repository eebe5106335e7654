# SQL Server and Azure SQL with their logins, databases, users, endpoints and availability groups. SqlClient's stand-in (host/FakeSql.cs)
# comes here with the text of a file of the folder sql; which one it is decides what happens. State "cluster:sql:SERVER" holds a server.
function Get-SqlServerState {
    param([string] $Server)
    $name = ($Server -replace '^tcp:', '') -replace ',\d+$', ''
    if ($name -eq 'localhost') { $name = $env:COMPUTERNAME }
    $found = Get-State -Name "cluster:sql:$name"
    if ($found -and $Server -match ',(\d+)$' -and $Matches[1] -ne '1433') { throw "SQL Server $name does not listen on port $($Matches[1])." }
    # The name of a listener leads to the replica that is primary.
    if ($null -eq $found) {
        foreach ($key in @([Octoha.ScriptHost.World]::State.Keys -like 'cluster:ag:*')) {
            $group = Get-State -Name $key
            if ($group.Listener -and $group.Listener.Name -eq $name) { $found = Get-State -Name "cluster:sql:$($group.Primary)" }
        }
    }
    if ($null -eq $found) { throw "A network-related or instance-specific error occurred while establishing a connection to SQL Server $name." }
    $found
}

function Set-SqlServerState {
    param([hashtable] $Server)
    Set-State -Name "cluster:sql:$($Server.Name)" -Value $Server
}

# A case makes a server; a database is made by its resource (Azure), by hand, or by the runner.
function Add-SqlServer {
    param([string] $Name, [switch] $Azure, [hashtable] $Database = @{})
    Set-SqlServerState -Server @{
        Name = $Name; Azure = [bool] $Azure; Hadr = $false; Clustered = $false; Account = 'NT SERVICE\MSSQLSERVER'
        Logins = @{}; Databases = $Database; Endpoint = ''; Grants = @(); Calls = @()
    }
}

function New-SqlDatabase {
    param([string] $Collation = 'SQL_Latin1_General_CP1_CI_AS', [string] $Recovery = 'FULL', [int] $Tables = 0)
    @{ Collation = $Collation; Recovery = $Recovery; State = 'ONLINE'; Users = @{}; Tables = $Tables; Backup = $false; Group = '' }
}

# Which file of the folder sql this text is, and whether it got the parameters that its head names, no more and no less.
function Get-SqlFile {
    param([hashtable] $Call)
    $folder = [System.IO.Path]::Combine($PSScriptRoot, '..', '..', '..', 'resources', 'sql')
    foreach ($file in [System.IO.Directory]::GetFiles($folder, '*.sql')) {
        if ([System.IO.File]::ReadAllText($file).Replace("`r", '').Trim() -ceq $Call.Text.Replace("`r", '').Trim()) {
            $null = $Call.Text -match '(?s)Parameters: (.*?)(Source:|\*/)'
            $wanted = @([regex]::Matches($Matches[1], '@(\w+)') | ForEach-Object -Process { $_.Groups[1].Value } | Sort-Object)
            $given = @($Call.Parameters.Keys | Sort-Object)
            if (($wanted -join ' ') -ne ($given -join ' ')) { throw "$([System.IO.Path]::GetFileName($file)) takes $wanted, not $given." }
            return [System.IO.Path]::GetFileNameWithoutExtension($file)
        }
    }
    throw 'This text is no file of the folder sql: a value has become part of it.'
}

function Invoke-FakeSql {
    param([hashtable] $Call)
    $file = Get-SqlFile -Call $Call
    $server = Get-SqlServerState -Server $Call.Server
    Assert-SqlSignIn -Call $Call -Server $server
    Add-Call -Tool "sql $file" -Words @($server.Name, $Call.Database)
    $fails = Get-State -Name "fail:sql $file"
    if ($fails) { throw $fails }
    if ($Call.Database -ne 'master') {
        $base = $server.Databases[$Call.Database]
        # A replica that is not primary lets nobody in.
        if ($null -eq $base -or ($base.Group -and (Get-State -Name "cluster:ag:$($base.Group)").Primary -ne $server.Name)) {
            throw "Cannot open database `"$($Call.Database)`" requested by the login."
        }
    }
    & "Invoke-Sql-$file" -Server $server -Base $Call.Database -Given $Call.Parameters
}

# Source: Azure SQL takes no Windows accounts; users of Microsoft Entra ID are made by its administrator alone.
# https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-configure
function Assert-SqlSignIn {
    param([hashtable] $Call, [hashtable] $Server)
    if ($Server.Azure -and -not $Call.Token -and -not $Call.Credential) { throw 'Windows logins are not supported in this version of SQL Server.' }
    if ($Call.Token -and $Call.Token -ne 'sql-token-canary') { throw 'Login failed for user ''<token-identified principal>''.' }
    if (-not $Server.Azure -and $Call.Token) { throw 'Login failed: this server knows no tokens.' }
    if (-not $Call.Token -and -not $Call.Credential -and (Get-State -Name 'noSysadmin')) { throw "Login failed for user 'CONTOSO\somebody'." }
}

function Invoke-Sql-get-server {
    param($Server, $Base, $Given)
    [pscustomobject] @{
        server_name = $Server.Name; product_version = '16.0.4000.1'; collation_name = 'SQL_Latin1_General_CP1_CI_AS'
        is_hadr_enabled = [int] $Server.Hadr; is_clustered = [int] $Server.Clustered; service_account = $Server.Account
    }
}

function Invoke-Sql-get-database {
    param($Server, $Base, $Given)
    $found = $Server.Databases[$Given.databaseName]
    if ($null -eq $found) { return }
    [pscustomobject] @{
        database_name = $Given.databaseName; collation_name = $found.Collation; recovery_model = $found.Recovery; state = $found.State
        is_read_committed_snapshot_on = 1; compatibility_level = 160
    }
}

function Invoke-Sql-create-database {
    param($Server, $Base, $Given)
    if ($Server.Azure) { throw 'Azure SQL has its database from its resource.' }
    if ($null -eq $Server.Databases[$Given.databaseName]) {
        if (-not $Given.create) { throw 'The database is not there.' }
        if ($Given.collation -notmatch '_CI_') { throw 'The collation is not a case-insensitive one of this server.' }
        $Server.Databases[$Given.databaseName] = New-SqlDatabase -Collation $Given.collation
    }
    $Server.Databases[$Given.databaseName].Recovery = $Given.recoveryModel
    Set-SqlServerState -Server $Server
}

function Invoke-Sql-remove-database {
    param($Server, $Base, $Given)
    $found = $Server.Databases[$Given.databaseName]
    if ($found.Tables -gt 0) { throw 'The database holds tables. It is not dropped: the way back is a restore.' }
    if ($found.Group) { throw "The database '$($Given.databaseName)' is currently joined to an availability group." }
    $Server.Databases.Remove($Given.databaseName)
    Set-SqlServerState -Server $Server
}

function Invoke-Sql-get-login {
    param($Server, $Base, $Given)
    $found = $Server.Logins[$Given.loginName]
    if ($found) { [pscustomobject] @{ login_name = $Given.loginName; kind = $found.Kind; is_disabled = 0; sid = [byte[]] @($found.Sid) } }
}

function Invoke-Sql-create-login {
    param($Server, $Base, $Given)
    if ($Given.sid -isnot [byte[]]) { throw 'Implicit conversion from data type nvarchar to varbinary is not allowed.' }
    if ($Given.kind -eq 'windows' -and $Given.loginName -notmatch '\\') { throw "'$($Given.loginName)' is not a valid Windows NT name." }
    if ($Given.kind -eq 'sql' -and $Given.password.Length -eq 0) { throw 'Password validation failed.' }
    if (-not $Server.Logins[$Given.loginName]) {
        # A Windows account has its SID from the domain; a SQL login gets a new one, unless it is told which.
        $own = [System.Text.Encoding]::UTF8.GetBytes($(if ($Given.kind -eq 'sql') { "$($Server.Name) $($Given.loginName)" } else { $Given.loginName }))
        $Server.Logins[$Given.loginName] = @{ Kind = $Given.kind; Sid = $(if ($Given.sid.Length -gt 0) { $Given.sid } else { $own }) }
        Set-SqlServerState -Server $Server
    }
}

function Invoke-Sql-remove-login {
    param($Server, $Base, $Given)
    $Server.Logins.Remove($Given.loginName)
    Set-SqlServerState -Server $Server
}

function Test-SqlLoginFits {
    param($Server, $Name, $User)
    $login = $Server.Logins[$Name]
    $User.Kind -ne 'login' -or ($login -and (@($login.Sid) -join ' ') -eq (@($User.Sid) -join ' '))
}

function Invoke-Sql-get-user {
    param($Server, $Base, $Given)
    $found = $Server.Databases[$Base].Users[$Given.userName]
    if ($found) {
        [pscustomobject] @{
            user_name = $Given.userName; authentication = 'INSTANCE'; is_owner = [int] $found.Owner
            has_login = [int] (Test-SqlLoginFits -Server $Server -Name $Given.userName -User $found)
        }
    }
}

function Invoke-Sql-create-user {
    param($Server, $Base, $Given)
    $users = $Server.Databases[$Base].Users
    $login = $Server.Logins[$Given.userName]
    switch ($Given.kind) {
        'external' { if (-not $Server.Azure) { throw 'Incorrect syntax near EXTERNAL.' } }
        'contained' { if (-not $Server.Azure -or $Given.password.Length -eq 0) { throw 'You can only create a user with a password in a contained database.' } }
        'login' { if (-not $login) { throw "'$($Given.userName)' is not a valid login or you do not have permission." } }
    }
    if (-not $users[$Given.userName]) { $users[$Given.userName] = @{ Kind = $Given.kind; Owner = $false; Sid = @() } }
    if ($login) { $users[$Given.userName].Sid = $login.Sid }
    $users[$Given.userName].Owner = $true
    Set-SqlServerState -Server $Server
}

function Invoke-Sql-remove-user {
    param($Server, $Base, $Given)
    $Server.Databases[$Base].Users.Remove($Given.userName)
    Set-SqlServerState -Server $Server
}

function Invoke-Sql-check-database {
    param($Server, $Base, $Given)
    $found = $Server.Databases[$Base]
    [pscustomobject] @{
        database_name = $Base; collation_name = $found.Collation; columns_of_another_collation = [int] (Get-State -Name 'cluster:otherColumns' -Default 0)
        size_mib = 512; indexes_to_rebuild = 3; oldest_statistics = $null
    }
}

function Invoke-Sql-check-automatic-indexes {
    param($Server, $Base, $Given)
    if (-not $Server.Azure) { throw 'Only Azure SQL tunes by itself.' }
    [pscustomobject] @{ option_name = 'CREATE_INDEX'; is_on = [int] (Get-State -Name 'cluster:automaticIndexes' -Default 0) }
}

# https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql-set-options: what follows the server is off since 2020.
function Invoke-Sql-set-automatic-indexes {
    param($Server, $Base, $Given)
    if (-not $Server.Azure) { throw 'Only Azure SQL tunes by itself.' }
    Set-State -Name 'cluster:automaticIndexes' -Value ([int] ($Given.wanted -eq 'on'))
}

function Invoke-Sql-check-backup {
    param($Server, $Base, $Given)
    $at = if ($Server.Databases[$Given.databaseName].Backup) { [datetime] '2026-11-24' } else { $null }
    [pscustomobject] @{ last_full = $at; last_log = $null }
}

function Invoke-Sql-backup-database {
    param($Server, $Base, $Given)
    $Server.Databases[$Given.databaseName].Backup = $true
    Set-SqlServerState -Server $Server
}

function Invoke-Sql-check-sign-in {
    param($Server, $Base, $Given)
    [pscustomobject] @{ database_name = $Base; login_name = 'octopus'; user_name = 'octopus'; is_owner = 1 }
}

# What the Azure CLI says to the DBA and the platform engineer; other words go to the fake that stands before.
$ExecutionContext.SessionState.PSVariable.Set('global:octohaOtherAz', ${function:az})
function az {
    $line = $args -join ' '
    $global:LASTEXITCODE = 0
    switch -Wildcard ($line) {
        'account get-access-token --resource https://database.windows.net/ *' {
            Add-Call -Tool 'az' -Words $args
            if (Get-State -Name 'azIsSignedOut') { $global:LASTEXITCODE = 1; return 'ERROR: Please run az login to setup account.' }
            return '{"accessToken":"sql-token-canary"}'
        }
        'network vnet show *' { Add-Call -Tool 'az show' -Words $args; return (ConvertTo-Json -InputObject @(Get-State -Name 'cluster:vnetDns' -Default @())) }
        'network vnet update *' {
            Add-Call -Tool 'az' -Words $args
            $at = [array]::IndexOf($args, '--dns-servers')
            $end = $at + 1
            while ($end -lt $args.Count -and "$($args[$end])" -notlike '--*') { $end++ }
            Set-State -Name 'cluster:vnetDns' -Value @($args[($at + 1)..($end - 1)])
            return
        }
    }
    $other = $ExecutionContext.SessionState.PSVariable.GetValue('global:octohaOtherAz')
    if ($other) { & $other @args; return }
    throw "Unexpected: az $line"
}
