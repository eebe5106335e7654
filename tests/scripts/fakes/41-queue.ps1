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

# The list of tasks of a node that ends TLS: the key comes by standard input, in the form of a configuration file of curl.
$global:CurlBeforeQueue = ${function:curl.exe}
function curl.exe {
    $said = & $global:CurlBeforeQueue @args
    if ($args[-1] -notlike '*/api/tasks?*' -or $global:LASTEXITCODE -ne 0) { return $said }
    $isConfigured = (Get-Word -Words $args -Flag '--config') -eq '-' -and $global:octohaInputText -match '(?m)^header = "X-Octopus-ApiKey: (API-[A-Z]+)"$'
    if (-not $isConfigured -or (Get-State -Name 'secret:octopus-queue-key') -ne $Matches[1]) { $global:LASTEXITCODE = 22; return }
    ConvertTo-Json -InputObject @{ TotalResults = Get-State -Name 'waitingTasks' -Default 0; Items = @() }
}
