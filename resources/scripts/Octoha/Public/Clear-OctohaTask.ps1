function Clear-OctohaTask {
    <#
    .SYNOPSIS
    Takes away what a run that was cut off left of its tasks as the service account: the task and its folder.
    .DESCRIPTION
    Only while the lock is held: then no other run has a task.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param()

    foreach ($folder in @(Get-ChildItem -LiteralPath $script:Session.WorkFolder -Filter 'task-*')) {
        if ($PSCmdlet.ShouldProcess($folder.Name, 'Remove the task')) {
            Unregister-ScheduledTask -TaskName ($folder.Name -replace '^task-', 'Octoha-') -Confirm:$false -ErrorAction SilentlyContinue
            Remove-Item -LiteralPath $folder.FullName -Recurse -Force
        }
    }
}
