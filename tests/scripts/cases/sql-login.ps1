# A password with quotes and semicolons arrives in the connection string as SqlClient reads it, and nowhere else.
Use-Case -Change @{
    'octopus.msiSha256'         = (Get-InstallerHash)
    'database.server'           = 'sql.example.com'
    'database.signIn'           = 'sqlLogin'
    'database.loginName'        = 'octopus'
    'database.connectionString' = 'Server=tcp:sql.example.com,1433;Initial Catalog=Octopus;User ID=octopus;'
    'secrets.sqlPassword'       = 'octopus-sql-password'
}
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
$call = @($run.Calls | Where-Object -FilterScript { $_ -match ' database\|' })[0]
$given = ($call -split '\|')[4]
$read = [System.Data.Common.DbConnectionStringBuilder]::new()
$read.set_ConnectionString($given)
Assert-That -Holds ($read.get_Item('Password') -eq 'canary;"octopus-sql-password') -What "the password read back, seen: $given"
Assert-That -Holds ((Get-Leftover) -notmatch 'canary') -What 'no password on disk'

# A failing command must not show it either, however it is quoted.
Use-Machine -Computer 'octo-01'
Set-State -Name 'fail:Octopus.Server.exe database' -Value 1
$run = Invoke-Plan
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -notmatch 'canary' -and (Get-Leftover) -notmatch 'canary') -What "no password in message and log, seen: $($run.Error)"
