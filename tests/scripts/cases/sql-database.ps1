# Azure SQL: the user of the nodes' identity, by a token of the Entra administrator; a second run, -WhatIf and -Undo; a collation that
# Octopus cannot use; nobody signed in.
$server = 'sql-octopus-prod-001.database.windows.net'
Use-Case -Computer 'dba-01'
Add-SqlServer -Name $server -Azure -Database @{ Octopus = New-SqlDatabase }
$dba = @{ Role = 'dba'; Step = '24' }

$run = Invoke-Plan -With ($dba + @{ WhatIf = $true })
Assert-Code -Run $run -Code 0
Assert-That -Holds ($run.Rows[0].Act -eq 'would act' -and ($run.Calls -join ' ') -notmatch 'create') -What 'the user announced, nothing made'

$run = Invoke-Plan -With $dba
Assert-Code -Run $run -Code 0
$user = (Get-State -Name "cluster:sql:$server").Databases.Octopus.Users['id-octopus-prod-001']
Assert-That -Holds ($user.Kind -eq 'external' -and $user.Owner) -What 'the identity as db_owner'
Assert-That -Holds (($run.Calls -join "`n") -notmatch 'sql create-database|sql create-login') -What 'Azure SQL has its database, an identity no login'
Assert-That -Holds ((Get-Leftover) -notmatch 'sql-token-canary') -What 'no token on disk'

$again = Invoke-Plan -With $dba
Assert-Code -Run $again -Code 0
Assert-That -Holds ($again.Rows[0].Act -eq 'already' -and ($again.Calls -join ' ') -notmatch 'sql (create|remove)') -What 'nothing to do in the second run'

$undo = Invoke-Plan -With @{ Role = 'dba'; Undo = '24' }
Assert-Code -Run $undo -Code 0
$left = (Get-State -Name "cluster:sql:$server").Databases
Assert-That -Holds ($left.Octopus.Users.Count -eq 0) -What 'the user gone, the database of the resource still there'

Add-SqlServer -Name $server -Azure -Database @{ Octopus = New-SqlDatabase -Collation 'Latin1_General_CS_AS' }
$run = Invoke-Plan -With $dba
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'collation Latin1_General_CS_AS, expected SQL_Latin1_General_CP1_CI_AS.*Nothing is changed') -What "the collation refused, seen: $($run.Error)"

Set-State -Name 'azIsSignedOut' -Value $true
$run = Invoke-Plan -With $dba
Assert-Code -Run $run -Code 1
Assert-That -Holds ($run.Error -match 'no token for Azure SQL.*az login') -What "to sign in, seen: $($run.Error)"
