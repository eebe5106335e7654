function Unregister-OctohaQueueTask {
    <#
    .SYNOPSIS
    Takes the task that counts waiting tasks away, with its copies.
    .PARAMETER Folder
    Where they stand.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    Unregister-ScheduledTask -TaskName 'Octoha-Queue' -Confirm:$false -ErrorAction SilentlyContinue
    if (Test-Path -LiteralPath $Folder) { Remove-Item -LiteralPath $Folder -Recurse -Force }
}
