function Initialize-OctohaSession {
    <#
    .SYNOPSIS
    Prepares the folder of journal and log, open to administrators and the system alone.
    .PARAMETER WorkFolder
    The folder; made if it is not there.
    .PARAMETER BundleFolder
    The folder of the bundle: settings.json and scripts stand in it.
    .PARAMETER DryRun
    Nothing is written at all.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $WorkFolder,

        [Parameter(Mandatory = $true)]
        [string] $BundleFolder,

        [switch] $DryRun
    )

    $script:Session.WorkFolder = $WorkFolder
    $script:Session.BundleFolder = $BundleFolder
    $script:Session.LogPath = Join-Path -Path $WorkFolder -ChildPath 'log.txt'
    $script:Session.DryRun = [bool] $DryRun
    if ($DryRun -or (Test-Path -LiteralPath $WorkFolder)) {
        return
    }
    New-Item -Path $WorkFolder -ItemType Directory -Force | Out-Null
    # S-1-5-18 is the system, S-1-5-32-544 the administrators, whatever the language of Windows.
    Invoke-OctohaTool -Path 'icacls.exe' -Argument @(
        $WorkFolder, '/inheritance:r', '/grant', '*S-1-5-18:(OI)(CI)F', '/grant', '*S-1-5-32-544:(OI)(CI)F'
    ) | Out-Null
}
