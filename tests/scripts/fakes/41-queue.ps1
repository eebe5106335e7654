# What counts waiting tasks: the scheduled task that stays, the event log, the list of tasks.
# https://learn.microsoft.com/windows-server/administration/windows-commands/eventcreate: ids from 1 to 1000, one of four types.
function New-ScheduledTaskTrigger {
    param([switch] $Once, [datetime] $At, [timespan] $RepetitionInterval)
    if (-not $Once -or $RepetitionInterval.TotalMinutes -lt 1) { throw 'A trigger that repeats begins once and pauses a minute or more.' }
    [pscustomobject] @{ Repeats = $RepetitionInterval.TotalMinutes }
}

function Get-ScheduledTask {
    [CmdletBinding()]
    param($TaskName)
    $action = Get-State -Name "task:$TaskName"
    if ($action) { [pscustomobject] @{ TaskName = $TaskName } }
}

function eventcreate.exe {
    Add-Call -Tool 'eventcreate.exe' -Words $args
    $id = [int] (Get-Word -Words $args -Flag '/ID')
    $known = @('ERROR', 'WARNING', 'INFORMATION', 'SUCCESS') -contains (Get-Word -Words $args -Flag '/T')
    $global:LASTEXITCODE = if ($id -ge 1 -and $id -le 1000 -and $known) { 0 } else { 1 }
    Set-State -Name 'event' -Value "$id $(Get-Word -Words $args -Flag '/D')"
}
