function Assert-OctohaBundle {
    <#
    .SYNOPSIS
    Ends the run, before anything is written, where the settings are not those of this bundle, or the bundle is a draft.
    .PARAMETER Settings
    The settings.
    .PARAMETER Path
    Where they stand.
    .PARAMETER Changed
    What differs from the bundle as it was exported.
    .PARAMETER AllowChanged
    Go on although something differs.
    .PARAMETER DryRun
    Nothing is written at all: a draft may be shown.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Path,

        [AllowEmptyCollection()]
        [string[]] $Changed = @(),

        [switch] $AllowChanged,

        [switch] $DryRun
    )

    if ($Changed.Count -gt 0 -and -not $AllowChanged) {
        Exit-OctohaRun -Code 2 -Message "'$Path' is not the settings.json of this bundle: it was changed by hand, or comes from another bundle. Copy the whole bundle again or, where the change is wanted, give -AllowChanged. Nothing was changed."
    }
    if ($Settings.draft -and -not $DryRun) {
        Exit-OctohaRun -Code 2 -Message 'This bundle is a draft, exported with errors open: it can be shown with -WhatIf, but not run. Correct the design and export it again. Nothing was changed.'
    }
}

function New-OctohaUserFolder {
    <#
    .SYNOPSIS
    Makes the folder of the journal for who deploys to Azure without rights on the machine.
    .DESCRIPTION
    What the session makes is open to administrators alone and would lock that user out.
    .PARAMETER Path
    The folder.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    if (-not (Test-Path -LiteralPath $Path) -and $PSCmdlet.ShouldProcess($Path, 'make')) {
        New-Item -Path $Path -ItemType Directory -Force | Out-Null
    }
}
