#requires -Version 5.1

<#
.SYNOPSIS
Sets whether Azure SQL makes and drops indexes by itself, as the design says.
#>
[CmdletBinding()]
param()

@{
    Description = 'Set whether Azure SQL makes and drops indexes by itself.'
    Who         = 'DBA'
    Where       = 'the first machine that reaches the server'
    Roles       = @('dba')
    Minutes     = 2
    Skip        = {
        param($Context)
        if ($Context.Settings.database.kind -notlike 'azureSql*') { 'Only Azure SQL tunes by itself.' }
    }
    Test        = {
        param($Context)
        $database = $Context.Settings.database
        $call = @{ Settings = $Context.Settings; Server = $database.server; Database = $database.name }
        $rows = @(Invoke-OctohaSql @call -File 'check-automatic-indexes.sql')
        $wrong = @($rows | Where-Object -FilterScript { [bool] $_.is_on -ne $database.automaticIndexes } | ForEach-Object -Process { $_.option_name })
        $state = if ($database.automaticIndexes) { 'on' } else { 'off' }
        if ($wrong.Count -eq 0) { return @{ Done = $true; Seen = "automatic indexes are $state" } }
        @{ Done = $false; Seen = "$($wrong -join ', ') not $state" }
    }
    Set         = {
        param($Context)
        $wanted = if ($Context.Settings.database.automaticIndexes) { 'on' } else { 'off' }
        Set-OctohaAutomaticIndex -Settings $Context.Settings -Wanted $wanted -Confirm:$false
    }
    Undo        = {
        param($Context)
        Set-OctohaAutomaticIndex -Settings $Context.Settings -Wanted 'default' -Confirm:$false
    }
}
