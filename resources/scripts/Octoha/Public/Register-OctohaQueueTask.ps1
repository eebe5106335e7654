function Register-OctohaQueueTask {
    <#
    .SYNOPSIS
    Has Windows count the waiting tasks of Octopus every five minutes, as the system, from a copy of the module.
    .PARAMETER Settings
    The settings.
    .PARAMETER Folder
    Where the copy stands; only administrators and the system may change what is below ProgramData\Octoha.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    if (Test-Path -LiteralPath $Folder) { Remove-Item -LiteralPath $Folder -Recurse -Force }
    # The system runs what stands there, and whoever owns the folder above could put another one in its place.
    foreach ($path in @((Split-Path -Path $Folder -Parent), $Folder)) { Protect-OctohaFolder -Path $path }
    Copy-Item -LiteralPath (Split-Path -Path $PSScriptRoot -Parent) -Destination $Folder -Recurse
    ConvertTo-Json -InputObject $Settings -Depth 20 |
        Set-Content -LiteralPath (Join-Path -Path $Folder -ChildPath 'settings.json') -Encoding UTF8
    $shell = Join-Path -Path $env:SystemRoot -ChildPath 'System32\WindowsPowerShell\v1.0\powershell.exe'
    $file = Join-Path -Path $Folder -ChildPath 'Octoha\Tasks\Invoke-QueueTask.ps1'
    $words = '-NoProfile -NonInteractive -ExecutionPolicy Bypass -File "{0}"' -f $file
    $task = @{
        TaskName  = 'Octoha-Queue'
        Action    = New-ScheduledTaskAction -Execute $shell -Argument $words
        Trigger   = New-ScheduledTaskTrigger -Once -At ([datetime]::Now) -RepetitionInterval ([timespan]::FromMinutes(5))
        Principal = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest
    }
    Register-ScheduledTask @task -Force | Out-Null
}
