function Invoke-OctohaRun {
    <#
    .SYNOPSIS
    The frame around the steps of a run, the same for nodes and for Azure: settings, journal, lock and log before them, and
    after them, where they stopped, why.
    .PARAMETER BundleFolder
    The folder of the bundle.
    .PARAMETER SettingsPath
    The settings.
    .PARAMETER JournalPath
    The journal; log and lock stand beside it.
    .PARAMETER Role
    The role of this machine; platform works from a folder of the user's own, all others as administrators.
    .PARAMETER Given
    Parameters of the runner that steps read.
    .PARAMETER Changed
    What differs from the bundle as it was exported.
    .PARAMETER AllowChanged
    Go on although something differs.
    .PARAMETER DryRun
    Nothing is written at all.
    .PARAMETER Row
    The list to which the rows of the summary go, so that those of before are there when a step fails.
    .PARAMETER Work
    Runs the steps: gets the context and the lines of the journal, gives the rows.
    .OUTPUTS
    The exit code.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $BundleFolder,

        [Parameter(Mandatory = $true)]
        [string] $SettingsPath,

        [Parameter(Mandatory = $true)]
        [string] $JournalPath,

        [Parameter(Mandatory = $true)]
        [string] $Role,

        [Parameter(Mandatory = $true)]
        [hashtable] $Given,

        [AllowEmptyCollection()]
        [string[]] $Changed = @(),

        [switch] $AllowChanged,

        [switch] $DryRun,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [System.Collections.Generic.List[object]] $Row,

        [Parameter(Mandatory = $true)]
        [scriptblock] $Work
    )

    $lock = $null
    try {
        $settings = Import-OctohaSetting -Path $SettingsPath
        $all = $Changed + @(Get-OctohaChangedFile -Bundle $BundleFolder -File @{ $SettingsPath = 'settings.json' })
        Assert-OctohaBundle -Settings $settings -Path $SettingsPath -Changed $all -AllowChanged:$AllowChanged -DryRun:$DryRun
        $context = Get-OctohaContext -Settings $settings -Role $Role -Given $Given
        $journal = @(Get-OctohaJournal -Path $JournalPath -Settings $settings)
        $context.Given['Journal'] = $journal
        $folder = Split-Path -Path $JournalPath -Parent
        $isAdministrator = $Role -ne 'platform'
        if (-not $DryRun) { if ($isAdministrator) { Assert-OctohaSystem -Context $context } else { New-OctohaUserFolder -Path $folder -Confirm:$false } }
        Initialize-OctohaSession -WorkFolder $folder -BundleFolder $BundleFolder -Settings $settings -DryRun:$DryRun
        if (-not $DryRun) {
            $lock = Lock-OctohaRun -Path "$JournalPath.lock"
            if ($isAdministrator) { Clear-OctohaTask -Confirm:$false }
            Repair-OctohaJournal -Path $JournalPath
        }
        if ($all.Count -gt 0) { Write-OctohaLog -Message "Goes on with changed files, as -AllowChanged says: $($all -join '; ')." }
        & $Work $context $journal | ForEach-Object -Process { $Row.Add($_) }
        0
    }
    catch {
        Write-OctohaFailure -Failure $_
    }
    finally {
        if ($null -ne $lock) { $lock.Dispose() }
    }
}
