#requires -Version 5.1

<#
.SYNOPSIS
Builds an Octopus Deploy High Availability cluster, the part of it that is this machine.

.DESCRIPTION
Runs the steps of this machine's role in their order. Each step looks first, acts only where needed and only with
leave, looks again, and writes a journal. A second run therefore says "already in the desired state" and changes
nothing, and a run that stopped goes on where it stopped. It works only on the machine where it is started.

All values come from settings.json. Secrets are read from the Key Vault by the managed identity of the machine; where
there is none, they are asked for. None is ever written to a file, the journal or the log.

Exit codes: 0 done; 1 a step failed; 2 refused before anything was changed; 3 a reboot is needed; 4 partly done, go on
with -Resume; 5 cancelled.

.PARAMETER Role
What this machine is: node, jumpHost, tentacle, dba, domainAdmin, or the existingServer whose database and files are moved.

.PARAMETER Step
Only these steps, by number or name: 40, Links, 40-Links.

.PARAMETER From
Begin with this step.

.PARAMETER Resume
Begin with the step at which the last run stopped.

.PARAMETER Status
Show what the journal holds and what is seen now. Nothing is changed.

.PARAMETER Undo
Take these steps back, the last one first; a step without a way back says why.

.PARAMETER SettingsPath
The settings; by default settings.json beside the folder of this script.

.PARAMETER JournalPath
The journal; by default journal.jsonl in ProgramData\Octoha. Log and lock stand in the same folder.

.PARAMETER MsiPath
An installer that is here already; else it is fetched from the address in the settings.

.PARAMETER MsiSha256
The hash of the installer, where the settings do not have it.

.PARAMETER ApiKey
The API key with which a Tentacle is registered, or the existing server put into Maintenance Mode; else it is asked for.

.PARAMETER InstanceName
The instance of the existing server.

.PARAMETER TentacleKind
What a Tentacle is that the design does not list: target or worker.

.PARAMETER Space
The space of such a Tentacle; by default the default space.

.PARAMETER Environment
The environments of such a target.

.PARAMETER TargetTag
The target tags (roles) of such a target.

.PARAMETER WorkerPool
The pools of such a worker.

.PARAMETER FailOver
The second region is in service now: its nodes join. Only after the first region is stopped and the database is promoted.

.PARAMETER SignInProven
An administrator has signed in by the new way, in a second browser: now passwords may be turned off.

.PARAMETER WaitMinutes
The longest wait for the result of another machine.

.PARAMETER AcceptPointOfNoReturn
Do not ask before the step after which the way back is a restore.

.PARAMETER AllowChanged
Go on although files of the bundle differ from MANIFEST.sha256. The log names them.

.EXAMPLE
.\scripts\Invoke-OctohaPlan.ps1 -Role node -WhatIf
Shows what would be done on this node.

.EXAMPLE
.\scripts\Invoke-OctohaPlan.ps1 -Role node
Does it, and asks before each step.

.EXAMPLE
.\scripts\Invoke-OctohaPlan.ps1 -Role tentacle -Step 97 -Confirm:$false
Registers this Tentacle with every node, without asking.

.EXAMPLE
.\scripts\Invoke-OctohaPlan.ps1 -Role tentacle -TentacleKind target -Environment Production -TargetTag web
Registers a Tentacle that the design does not list.

.NOTES
The same file stands in every bundle. Design, program and day of a bundle stand in its settings.json.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', DefaultParameterSetName = 'Run')]
[OutputType('Octoha.StepResult', 'Octoha.StepStatus')]
param(
    [ValidateSet('node', 'jumpHost', 'tentacle', 'dba', 'domainAdmin', 'existingServer')]
    [string] $Role = 'node',

    [string[]] $Step = @(),

    [Parameter(ParameterSetName = 'Run')]
    [string] $From = '',

    [Parameter(ParameterSetName = 'Run')]
    [switch] $Resume,

    [Parameter(ParameterSetName = 'Status', Mandatory = $true)]
    [switch] $Status,

    [Parameter(ParameterSetName = 'Undo', Mandatory = $true)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Undo,

    [string] $SettingsPath = '',

    [string] $JournalPath = '',

    [string] $MsiPath = '',

    [ValidatePattern('^([0-9A-Fa-f]{64})?$')]
    [string] $MsiSha256 = '',

    [securestring] $ApiKey,

    [ValidateNotNullOrEmpty()]
    [string] $InstanceName = 'OctopusServer',

    [ValidateSet('', 'target', 'worker')]
    [string] $TentacleKind = '',

    [string] $Space = '',

    [string[]] $Environment = @(),

    [string[]] $TargetTag = @(),

    [string[]] $WorkerPool = @(),

    [switch] $FailOver,

    [switch] $SignInProven,

    [ValidateRange(1, 1440)]
    [int] $WaitMinutes = 60,

    [switch] $AcceptPointOfNoReturn,

    [switch] $AllowChanged
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Looked at before any of it is loaded, by the one function that this takes.
$bundle = Split-Path -Path $PSScriptRoot -Parent
. (Join-Path -Path $PSScriptRoot -ChildPath 'Octoha\Public\Get-OctohaChangedFile.ps1')
$changed = @(Get-OctohaChangedFile -Bundle $bundle -Folder @('scripts', 'sql'))
if ($changed.Count -gt 0 -and -not $AllowChanged) {
    $named = @($changed | Select-Object -First 5) -join '; '
    Write-Error -Message "These scripts are not as they were exported: $named. Copy the whole bundle again or, where the change is wanted, give -AllowChanged. Nothing was changed." -ErrorAction Continue
    exit 2
}
Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Octoha\Octoha.psd1') -Force -Verbose:$false

# Asked before each change. It must be the runner that asks, not the function in which the block is called: only then
# -WhatIf, -Confirm and "Yes to All" count, and for the run as a whole.
$runner = $PSCmdlet
$mayChange = {
    param($Target, $Action, $Warning)
    if (-not $runner.ShouldProcess($Target, $Action)) { return $false }
    if ($Warning.Length -eq 0 -or $AcceptPointOfNoReturn) { return $true }
    $runner.ShouldContinue($Warning, 'Before you go on')
}

function Get-PlanStep {
    <#
    .SYNOPSIS
    Gives the steps that this run is about, in the order of work.
    .PARAMETER Journal
    The lines of the journal.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [AllowEmptyCollection()]
        [psobject[]] $Journal
    )

    $all = @(Get-OctohaStep -Folder (Join-Path -Path $PSScriptRoot -ChildPath 'steps'))
    $names = @(if ($null -ne $Undo) { $Undo } else { $Step })
    Select-OctohaStep -Step $all -Role $Role -Name $names -From $From -Resume:$Resume -Journal $Journal
}

function Invoke-Plan {
    <#
    .SYNOPSIS
    Runs, undoes or shows the chosen steps and gives a row for each.
    .PARAMETER Context
    The run.
    .PARAMETER Journal
    The lines of the journal.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [AllowEmptyCollection()]
        [psobject[]] $Journal
    )

    $chosen = @(Get-PlanStep -Journal $Journal)
    if ($null -ne $Undo) { [array]::Reverse($chosen) }
    $call = @{ Context = $Context; JournalPath = $JournalPath; MayChange = $mayChange }
    for ($i = 0; $i -lt $chosen.Count; $i++) {
        Write-Progress -Activity 'Octoha' -Status $chosen[$i].Id -PercentComplete (100 * $i / $chosen.Count)
        if ($Status) { Get-OctohaStatus -Step $chosen[$i] -Context $Context -Journal $Journal }
        elseif ($null -ne $Undo) { Invoke-OctohaUndo -Step $chosen[$i] @call }
        else { Invoke-OctohaStep -Step $chosen[$i] @call }
    }
    Write-Progress -Activity 'Octoha' -Completed
}

if ($SettingsPath.Length -eq 0) { $SettingsPath = Join-Path -Path $bundle -ChildPath 'settings.json' }
if ($JournalPath.Length -eq 0) { $JournalPath = Join-Path -Path $env:ProgramData -ChildPath 'Octoha\journal.jsonl' }
$given = @{
    MsiPath = $MsiPath; MsiSha256 = $MsiSha256; ApiKey = $ApiKey; WaitMinutes = $WaitMinutes; FailOver = [bool] $FailOver
    InstanceName = $InstanceName; TentacleKind = $TentacleKind; Space = $Space; Environment = $Environment; TargetTag = $TargetTag; WorkerPool = $WorkerPool
    SignInProven = [bool] $SignInProven
}
$rows = New-Object -TypeName 'System.Collections.Generic.List[object]'
$run = @{
    BundleFolder = $bundle; SettingsPath = $SettingsPath; JournalPath = $JournalPath; Role = $Role; Given = $given
    Changed = $changed; AllowChanged = $AllowChanged; DryRun = $Status -or $WhatIfPreference; Row = $rows
}
$exitCode = Invoke-OctohaRun @run -Work {
    param($Context, $Journal)
    Invoke-Plan -Context $Context -Journal $Journal
}
$rows
exit $exitCode
