function Initialize-OctohaSession {
    <#
    .SYNOPSIS
    Prepares the folder of journal and log, open to administrators and the system alone.
    .PARAMETER WorkFolder
    The folder; made if it is not there.
    .PARAMETER BundleFolder
    The folder of the bundle: settings.json and scripts stand in it.
    .PARAMETER Settings
    The settings: a copy is kept beside the journal, so that a later run can say in what its design differs.
    .PARAMETER DryRun
    Nothing is written at all.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $WorkFolder,

        [Parameter(Mandatory = $true)]
        [string] $BundleFolder,

        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [switch] $DryRun
    )

    $script:Session.WorkFolder = $WorkFolder
    $script:Session.BundleFolder = $BundleFolder
    $script:Session.DryRun = [bool] $DryRun
    $script:Session.LogPath = ''
    if ($DryRun) { return }
    $isNew = -not (Test-Path -LiteralPath $WorkFolder)
    if ($isNew) {
        # Under another name until its rights are set: who is cut off between the two would leave it open for ever.
        $part = "$WorkFolder.new"
        New-Item -Path $part -ItemType Directory -Force | Out-Null
        # S-1-5-18 is the system, S-1-5-32-544 the administrators, whatever the language of Windows.
        Invoke-OctohaTool -Path 'icacls.exe' -Argument @(
            $part, '/inheritance:r', '/grant', '*S-1-5-18:(OI)(CI)F', '/grant', '*S-1-5-32-544:(OI)(CI)F'
        ) | Out-Null
        Move-Item -LiteralPath $part -Destination $WorkFolder
    }
    $script:Session.LogPath = Join-Path -Path $WorkFolder -ChildPath 'log.txt'
    $kept = Get-OctohaKeptPath -Folder $WorkFolder -DesignHash $Settings.designHash
    if (-not (Test-Path -LiteralPath $kept)) {
        ConvertTo-Json -InputObject $Settings -Depth 20 | Set-Content -LiteralPath $kept -Encoding UTF8
    }
}
