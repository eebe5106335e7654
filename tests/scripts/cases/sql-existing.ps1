# An existing SQL Server: a SQL login whose password and name could be code, made with the database; failure, resume, undo.
Use-Case -Computer 'dba-01'
$name = "octo]; DROP TABLE x; --'"
Use-Case -Computer 'dba-01' -Change @{
    'database.kind' = 'existingServer'; 'database.server' = 'sql.example.com'; 'database.signIn' = 'sqlLogin'; 'database.loginName' = $name
    'database.name' = "Octo'pus] --"; 'database.recoveryModel' = 'FULL'; 'database.creates' = $true
    'database.users' = @(@{ name = $name; kind = 'login' }); 'secrets.sqlPassword' = 'octopus-sql-password'
}
Add-SqlServer -Name 'sql.example.com'
$dba = @{ Role = 'dba'; Step = '24' }

Set-State -Name 'fail:sql create-user' -Value 'The transaction log is full.'
$run = Invoke-Plan -With $dba
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match '24-Database: sql\\create-user.sql on sql.example.com: .*log is full') -What "what failed, seen: $($run.Error)"
Set-State -Name 'fail:sql create-user' -Value $null
$run = Invoke-Plan -With ($dba + @{ Resume = $true })
Assert-Code -Run $run -Code 0
$server = Get-State -Name 'cluster:sql:sql.example.com'
Assert-That -Holds ($server.Databases["Octo'pus] --"].Users[$name].Owner -and $server.Logins[$name].Kind -eq 'sql') -What 'login, database and user under their names'
Assert-That -Holds ((Get-Leftover) -notmatch 'canary') -What 'no password on disk'
Assert-That -Holds ((Invoke-Plan -With $dba).Rows[0].Act -eq 'already') -What 'nothing to do in the second run'

# A login that was made anew has another SID: the user is tied to it again.
$server.Logins[$name].Sid = [byte[]] @(1, 2, 3)
Set-SqlServerState -Server $server
$run = Invoke-Plan -With $dba
Assert-Code -Run $run -Code 0
Assert-That -Holds ($run.Rows[0].Before -match 'has lost its login') -What "the lost login seen, seen: $($run.Rows[0].Before)"

$server = Get-State -Name 'cluster:sql:sql.example.com'
$server.Databases["Octo'pus] --"].Tables = 7
Set-SqlServerState -Server $server
$undo = Invoke-Plan -With @{ Role = 'dba'; Undo = '24' }
Assert-Code -Run $undo -Code 1
Assert-That -Holds ($undo.Error -match 'holds tables. It is not dropped') -What "a database in use stays, seen: $($undo.Error)"
$server.Databases["Octo'pus] --"].Tables = 0
Set-SqlServerState -Server $server
Assert-Code -Run (Invoke-Plan -With @{ Role = 'dba'; Undo = '24' }) -Code 0
$server = Get-State -Name 'cluster:sql:sql.example.com'
Assert-That -Holds ($server.Databases.Count -eq 0 -and $server.Logins.Count -eq 0) -What 'empty database and login gone'

# A login that was there before anything was made stays: others may use it.
Remove-Item -LiteralPath 'C:\ProgramData\Octoha\logins.txt'
$server.Logins[$name] = @{ Kind = 'sql'; Sid = [byte[]] @(4, 5, 6) }
Set-SqlServerState -Server $server
Assert-Code -Run (Invoke-Plan -With $dba) -Code 0
Assert-Code -Run (Invoke-Plan -With @{ Role = 'dba'; Undo = '24' }) -Code 0
$server = Get-State -Name 'cluster:sql:sql.example.com'
Assert-That -Holds ($server.Databases.Count -eq 0 -and $server.Logins.ContainsKey($name)) -What 'the login of before'
$server.Logins.Remove($name)
Set-SqlServerState -Server $server

Set-State -Name 'noSysadmin' -Value $true
$run = Invoke-Plan -With $dba
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match "Login failed for user") -What 'who may not sign in is told so'
