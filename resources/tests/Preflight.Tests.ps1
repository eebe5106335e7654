#requires -Version 5.1

<#
.SYNOPSIS
Acceptance tests about what this machine must have, and whether the bundle is the one that was exported.

.DESCRIPTION
Run by Invoke-OctohaAcceptance.ps1 -Tag Preflight, which gives them what they need. They look and change nothing; a test that
cannot look on this machine is skipped and says why.
Who: whoever works on a machine of the design, there.
Needs: PowerShell started as administrator on a node, the whole bundle, and Pester 5.3 or newer; the Pester that Windows
brings is too old. With the Internet: Install-Module -Name Pester -MinimumVersion 5.3 -Scope CurrentUser -SkipPublisherCheck.
Without it: Save-Module -Name Pester -Path FOLDER on a machine that has it, and copy FOLDER\Pester into
C:\Program Files\WindowsPowerShell\Modules, for PowerShell 7 into C:\Program Files\PowerShell\Modules.

.PARAMETER Context
The run: settings, role and machine. Without it the settings beside this folder are read.

.PARAMETER Result
Where the results are noted for the evidence file.
#>
[CmdletBinding()]
param(
    [psobject] $Context,

    [object] $Result
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

BeforeAll -Scriptblock {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'OctohaAcceptance.psm1') -Verbose:$false
    if ($null -eq $Context) { $Context = Get-OctohaAcceptance }
}

Describe -Name 'Preflight' -Tag 'Preflight' -Fixture {
    It -Name 'is the bundle that was exported' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaBundle -Context $Context }
    }
    It -Name 'passes every check of the pre-flight' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaPreflight -Context $Context }
    }
    It -Name 'finds the work of every step done' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaStepState -Context $Context }
    }
}
