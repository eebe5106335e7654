#requires -Version 5.1

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$module = Join-Path -Path (Split-Path -Path $PSScriptRoot -Parent) -ChildPath 'scripts\Octoha\Octoha.psd1'
Import-Module -Name $module -ArgumentList $true -Global -Force -Verbose:$false

function Get-OctohaAcceptance {
    <#
    .SYNOPSIS
    Gives the run of the acceptance tests on this machine: its settings, what it is, and what was given.
    .PARAMETER SettingsPath
    The settings; by default settings.json beside the folder of this file.
    .PARAMETER Role
    What this machine is; by default what its name says: a node or a Tentacle of the design, else the jump host.
    .PARAMETER ApiKey
    A key with which the portal is asked.
    .PARAMETER BreakGlass
    The account for emergencies.
    .PARAMETER FailOver
    The second region is in service.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [string] $SettingsPath = '',

        [string] $Role = '',

        [securestring] $ApiKey,

        [pscredential] $BreakGlass,

        [switch] $FailOver
    )

    $bundle = Split-Path -Path $PSScriptRoot -Parent
    if ($SettingsPath.Length -eq 0) { $SettingsPath = Join-Path -Path $bundle -ChildPath 'settings.json' }
    $settings = Import-OctohaSetting -Path $SettingsPath
    $name = [System.Environment]::GetEnvironmentVariable('COMPUTERNAME')
    if ($Role.Length -eq 0) {
        $Role = 'jumpHost'
        if (@($settings.polling.tentacles | Where-Object -FilterScript { $_.name -eq $name }).Count -gt 0) { $Role = 'tentacle' }
        if (@($settings.nodes | Where-Object -FilterScript { $_.name -eq $name }).Count -gt 0) { $Role = 'node' }
    }
    # What the runner is given, as its steps look at it. A Tentacle that the design does not list is looked at as well, so it
    # is given a kind.
    $given = @{
        MsiPath = ''; MsiSha256 = ''; ApiKey = $ApiKey; BreakGlass = $BreakGlass; WaitMinutes = 1; FailOver = [bool] $FailOver
        InstanceName = ''; TentacleKind = 'worker'; Space = ''; Environment = @(); TargetTag = @(); WorkerPool = @('-')
        SignInProven = $true
    }
    $work = Join-Path -Path $env:ProgramData -ChildPath 'Octoha'
    # Some work shows in nothing but the journal of the runner.
    $given['Journal'] = @(Get-OctohaJournal -Path (Join-Path -Path $work -ChildPath 'journal.jsonl') -Settings $settings)
    Initialize-OctohaSession -WorkFolder $work -BundleFolder $bundle -Settings $settings
    Get-OctohaContext -Settings $settings -Role $Role -Given $given
}

function Confirm-OctohaPromise {
    <#
    .SYNOPSIS
    Runs one test, notes its result for the evidence, and tells Pester.
    .PARAMETER By
    The call of the test.
    .PARAMETER Result
    The list in which it is noted; none: it is not.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [scriptblock] $By,

        [AllowNull()]
        [object] $Result
    )

    $row = [pscustomobject] @{ test = ("$By".Trim() -split '\s+')[0]; result = 'failed'; seen = ''; expected = ''; do = ''; reason = '' }
    if ($null -ne $Result) { $Result.Add($row) }
    try {
        $seen = @(& $By)[-1]
    }
    catch {
        $row.seen = $_.Exception.Message
        throw
    }
    $row.seen = $seen.Seen
    $row.expected = $seen.Expected
    $row.do = $seen.Do
    $row.reason = $seen.Skipped
    if ($seen.Skipped.Length -gt 0) {
        $row.result = 'skipped'
        Set-ItResult -Skipped -Because $seen.Skipped
    }
    else {
        if ($seen.Passed) { $row.result = 'passed' }
        $seen.Passed | Should -BeTrue -Because "seen: $($seen.Seen); expected: $($seen.Expected). $($seen.Do)"
    }
}

Export-ModuleMember -Function 'Get-OctohaAcceptance', 'Confirm-OctohaPromise'
