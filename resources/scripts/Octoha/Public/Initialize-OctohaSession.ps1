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
        Protect-OctohaFolder -Path $part
        Move-Item -LiteralPath $part -Destination $WorkFolder
    }
    elseif ($WorkFolder.TrimEnd('\') -eq (Join-Path -Path $env:ProgramData -ChildPath 'Octoha')) {
        Protect-OctohaFolder -Path $WorkFolder
    }
    else {
        # A folder that was given may hold more than ours: its rights stay as they are.
        Assert-OctohaOwner -Path $WorkFolder
    }
    $script:Session.LogPath = Join-Path -Path $WorkFolder -ChildPath 'log.txt'
    $kept = Get-OctohaKeptPath -Folder $WorkFolder -DesignHash $Settings.designHash
    if (-not (Test-Path -LiteralPath $kept)) {
        ConvertTo-Json -InputObject $Settings -Depth 20 | Set-Content -LiteralPath $kept -Encoding UTF8
    }
}
