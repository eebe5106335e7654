function Initialize-OctohaTaskFolder {
    <#
    .SYNOPSIS
    Makes the folder of one task: copies of module, schema and settings, and what to do.
    .DESCRIPTION
    Copies, because the service account need not be able to read where an administrator put the bundle.
    .PARAMETER Settings
    The settings.
    .PARAMETER Folder
    The folder to make.
    .PARAMETER Name
    What to do.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    New-Item -Path $Folder -ItemType Directory | Out-Null
    if ($Settings.serviceAccount.kind -ne 'localSystem') {
        $rights = $Settings.serviceAccount.name + ':(OI)(CI)M'
        Invoke-OctohaTool -Path 'icacls.exe' -Argument @($Folder, '/grant', $rights) | Out-Null
    }
    $module = Split-Path -Path $PSScriptRoot -Parent
    $schema = Join-Path -Path (Split-Path -Path $module -Parent) -ChildPath 'settings.schema.json'
    Copy-Item -LiteralPath $module -Destination $Folder -Recurse
    Copy-Item -LiteralPath $schema -Destination $Folder
    $statements = Join-Path -Path $script:Session.BundleFolder -ChildPath 'sql'
    if ($Name -eq 'preflight' -and (Test-Path -LiteralPath $statements)) { Copy-Item -LiteralPath $statements -Destination $Folder -Recurse }
    ConvertTo-Json -InputObject $Settings -Depth 10 |
        Set-Content -LiteralPath (Join-Path -Path $Folder -ChildPath 'settings.json') -Encoding UTF8
    ConvertTo-Json -InputObject @{ name = $Name } |
        Set-Content -LiteralPath (Join-Path -Path $Folder -ChildPath 'input.json') -Encoding UTF8
}

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

function Get-OctohaTaskPrincipal {
    <#
    .SYNOPSIS
    Says as whom Task Scheduler runs a task for the service account.
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    A hash table for Register-ScheduledTask: a principal, or user and password.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $account = $Settings.serviceAccount
    switch ($account.kind) {
        'localSystem' {
            @{ Principal = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest }
        }
        'gmsa' {
            # Windows fetches the password of a managed account itself; the logon type still reads Password.
            @{ Principal = New-ScheduledTaskPrincipal -UserId $account.name -LogonType Password -RunLevel Highest }
        }
        default {
            $secret = Get-OctohaSecret -Settings $Settings -Kind 'serviceAccountPassword'
            @{ User = $account.name; Password = ConvertFrom-OctohaSecret -Secret $secret; RunLevel = 'Highest' }
        }
    }
}
