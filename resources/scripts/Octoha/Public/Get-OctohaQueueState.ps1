function Get-OctohaQueueState {
    <#
    .SYNOPSIS
    Says whether the task that counts waiting tasks runs on this machine, with the settings of this design.
    .PARAMETER Settings
    The settings.
    .PARAMETER Folder
    Where its copies stand.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    $task = Get-ScheduledTask -TaskName 'Octoha-Queue' -ErrorAction SilentlyContinue
    if ($null -eq $task) {
        return @{ Done = $false; Seen = 'there is no task Octoha-Queue' }
    }
    $kept = Join-Path -Path $Folder -ChildPath 'settings.json'
    $same = $false
    if (Test-Path -LiteralPath $kept) {
        $old = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath $kept -Encoding UTF8) -join "`n")
        $same = $old.designHash -eq $Settings.designHash
    }
    @{ Done = $same; Seen = if ($same) { 'the task Octoha-Queue is there' } else { 'the task Octoha-Queue is of another design' } }
}
