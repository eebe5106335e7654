function Invoke-OctohaTask {
    <#
    .SYNOPSIS
    Does something on the share as the account of the Octopus service, and gives the result.
    .DESCRIPTION
    A one-time scheduled task does it, in a folder of its own which is removed afterwards, as the task is. No secret
    is handed over: a task that needs one reads the Key Vault itself.
    .PARAMETER Settings
    The settings.
    .PARAMETER Name
    What to do: test, preflight, folders, credential, forget, mount, link; copied, taken, moved and unmoved are about the marks of a moved server.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [ValidateSet('test', 'preflight', 'folders', 'credential', 'forget', 'mount', 'unmount', 'link', 'copied', 'taken', 'moved', 'unmoved')]
        [string] $Name
    )

    if ($script:Session.DryRun) {
        throw 'only the service account can see this, and a dry run makes no task.'
    }
    $id = [guid]::NewGuid().ToString('N')
    $folder = Join-Path -Path $script:Session.WorkFolder -ChildPath "task-$id"
    try {
        Initialize-OctohaTaskFolder -Settings $Settings -Folder $folder -Name $Name
        Start-OctohaTask -Settings $Settings -Folder $folder -Name $Name -Id $id
        $text = @(Get-Content -LiteralPath (Join-Path -Path $folder -ChildPath 'result.json') -Encoding UTF8) -join "`n"
        $result = ConvertFrom-Json -InputObject $text
    }
    finally {
        if (Test-Path -LiteralPath $folder) { Remove-Item -LiteralPath $folder -Recurse -Force }
    }
    if ($result.error.Length -gt 0) {
        Exit-OctohaRun -Code $result.code -Message "As the service account: $($result.error)"
    }
    $result
}
