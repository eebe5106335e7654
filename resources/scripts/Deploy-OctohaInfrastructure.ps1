#requires -Version 5.1

<#
.SYNOPSIS
Makes the resources of the design in Azure: Key Vault and identities first, then the secrets, then all the rest.

.DESCRIPTION
Run by the platform engineer on a workstation or jump host with the Azure CLI, signed in by az login. Each step looks
first, shows what Azure would change, asks, acts, looks again, and writes a journal. A second run says that there is
nothing to change. A run that stopped is started again and goes on where it stopped.

All values come from settings.json. A secret that the Key Vault does not hold yet is asked for without being shown; it
goes to the vault and nowhere else.

Exit codes: 0 done; 1 a step failed; 2 refused before anything was changed; 4 partly done, run again; 5 cancelled.

.PARAMETER Step
Only these steps, by number or name: 04, Foundation, 04-Foundation.

.PARAMETER Resume
Begin with the step at which the last run stopped, without the checks before it.

.PARAMETER SettingsPath
The settings; by default settings.json beside the folder of this script.

.PARAMETER JournalPath
The journal; by default deploy.jsonl in the folder Octoha of your local application data. Log and lock stand beside it.

.PARAMETER AllowChanged
Go on although files of the bundle differ from MANIFEST.sha256. The log names them.

.EXAMPLE
.\scripts\Deploy-OctohaInfrastructure.ps1 -WhatIf
Has Azure validate the templates and shows what it would change; nothing is changed.

.EXAMPLE
.\scripts\Deploy-OctohaInfrastructure.ps1
Does it, and asks before each step.

.NOTES
The same file stands in every bundle. Design, program and day of a bundle stand in its settings.json.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
[OutputType('Octoha.StepResult')]
param(
    [string[]] $Step = @(),

    [switch] $Resume,

    [string] $SettingsPath = '',

    [string] $JournalPath = '',

    [switch] $AllowChanged
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Before anything of the bundle runs, for what was changed may be the module itself.
$bundle = Split-Path -Path $PSScriptRoot -Parent
. (Join-Path -Path $PSScriptRoot -ChildPath 'Octoha\Public\Get-OctohaChangedFile.ps1')
$changed = @(Get-OctohaChangedFile -Bundle $bundle -Folder @('scripts', 'infra'))
if ($changed.Count -gt 0 -and -not $AllowChanged) {
    $named = @($changed | Select-Object -First 5) -join '; '
    Write-Error -Message "These files are not as they were exported: $named. Copy the whole bundle again or, where the change is wanted, give -AllowChanged. Nothing was changed." -ErrorAction Continue
    exit 2
}
Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Octoha\Octoha.psd1') -Force -Verbose:$false

# It must be this script that asks, not the function in which the block is called: only then -WhatIf, -Confirm and "Yes to
# All" count, and for the run as a whole.
$runner = $PSCmdlet
$mayChange = {
    param($Target, $Action)
    $runner.ShouldProcess($Target, $Action)
}

if ($SettingsPath.Length -eq 0) { $SettingsPath = Join-Path -Path $bundle -ChildPath 'settings.json' }
if ($JournalPath.Length -eq 0) { $JournalPath = Join-Path -Path $env:LOCALAPPDATA -ChildPath 'Octoha\deploy.jsonl' }
$rows = New-Object -TypeName 'System.Collections.Generic.List[object]'
$run = @{
    BundleFolder = $bundle; SettingsPath = $SettingsPath; JournalPath = $JournalPath; Role = 'platform'; Given = @{ Deployed = @{} }
    Changed = $changed; AllowChanged = $AllowChanged; DryRun = [bool] $WhatIfPreference; Row = $rows
}
$exitCode = Invoke-OctohaRun @run -Work {
    param($Context, $Journal)
    $all = @(Get-OctohaStep -Folder (Join-Path -Path $PSScriptRoot -ChildPath 'steps'))
    foreach ($chosen in @(Select-OctohaStep -Step $all -Role 'platform' -Name $Step -Resume:$Resume -Journal $Journal)) {
        Write-Progress -Activity 'Octoha' -Status $chosen.Id
        Invoke-OctohaStep -Step $chosen -Context $Context -JournalPath $JournalPath -MayChange $mayChange
    }
    Write-Progress -Activity 'Octoha' -Completed
    if (@($rows | Where-Object -FilterScript { @('already', 'not needed') -notcontains $_.Act }).Count -eq 0) {
        Write-OctohaLog -Message 'There is nothing to change.'
    }
}
$rows
exit $exitCode
