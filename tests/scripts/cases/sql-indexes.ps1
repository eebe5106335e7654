# Azure SQL makes indexes by itself, or not, as the design says; the way back follows the server again.
foreach ($wanted in @($false, $true)) {
    Use-Case -Change @{ 'database.automaticIndexes' = $wanted }
    Set-State -Name 'cluster:automaticIndexes' -Value ([int] -not $wanted)
    $run = Invoke-Plan -With @{ Role = 'dba'; Step = '28' }
    Assert-Code -Run $run -Code 0
    Assert-That -Holds ($run.Rows[0].Act -eq 'done' -and (Get-State -Name 'cluster:automaticIndexes') -eq [int] $wanted) -What "automatic indexes $wanted, seen: $($run.Rows[0].After)"
    Assert-That -Holds (@(Get-Acted -Run (Invoke-Plan -With @{ Role = 'dba'; Step = '28' })).Count -eq 0) -What 'nothing to do in a second run'
}
Assert-Code -Run (Invoke-Plan -With @{ Role = 'dba'; Undo = '28' }) -Code 0
Assert-That -Holds ((Get-State -Name 'cluster:automaticIndexes') -eq 0) -What 'as the server says'
