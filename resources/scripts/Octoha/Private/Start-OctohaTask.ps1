function Start-OctohaTask {
    <#
    .SYNOPSIS
    Registers the one-time task, waits for its result, and removes it whatever happens.
    .PARAMETER Settings
    The settings: they name the account.
    .PARAMETER Folder
    The folder of the task.
    .PARAMETER Name
    What it does, for messages.
    .PARAMETER Id
    Makes the name of the task unique.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [string] $Id
    )

    if (-not $PSCmdlet.ShouldProcess($Name, 'Run as the service account')) {
        return
    }
    $file = Join-Path -Path $Folder -ChildPath 'Octoha\Tasks\Invoke-ShareTask.ps1'
    $shell = Join-Path -Path $env:SystemRoot -ChildPath 'System32\WindowsPowerShell\v1.0\powershell.exe'
    $words = '-NoProfile -NonInteractive -ExecutionPolicy Bypass -File "{0}"' -f $file
    $action = New-ScheduledTaskAction -Execute $shell -Argument $words
    $principal = Get-OctohaTaskPrincipal -Settings $Settings
    $result = Join-Path -Path $Folder -ChildPath 'result.json'
    try {
        Register-ScheduledTask -TaskName "Octoha-$Id" -Action $action @principal | Out-Null
        Start-ScheduledTask -TaskName "Octoha-$Id"
        Wait-OctohaCondition -For "the task $Name of the service account" -Minutes 5 -Seconds 1 -Until { Test-Path -LiteralPath $result }
    }
    finally {
        $principal.Clear()
        Unregister-ScheduledTask -TaskName "Octoha-$Id" -Confirm:$false -ErrorAction SilentlyContinue
    }
}
