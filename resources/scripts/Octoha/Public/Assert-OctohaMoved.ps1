function Assert-OctohaMoved {
    <#
    .SYNOPSIS
    Ends the run as resumable unless files and database of the existing server have arrived; then marks the files as taken over.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    if ($settings.growth.system -eq 'windows' -and -not (Invoke-OctohaTask -Settings $settings -Name 'copied').copied) {
        Exit-OctohaRun -Code 4 -Message "The last copy of the existing server's files is not made yet: its step 56-GrowthFinalCopy leaves octoha-copied.json in $($settings.storage.unc). Run that step, or make that file by hand where the files were copied by hand, then run again with -Resume."
    }
    if ($settings.database.signIn -ne 'windows') {
        $answer = Get-OctohaDatabaseAnswer -Settings $settings
        if ($answer.error.Length -gt 0) {
            Exit-OctohaRun -Code 4 -Message "The moved database does not let this node in: $($answer.error) Do the steps M-GrowMove and those of the database as the plan says, then run again with -Resume."
        }
    }
    Invoke-OctohaTask -Settings $settings -Name 'moved' | Out-Null
}
