#requires -Version 5.1

<#
.SYNOPSIS
Acceptance tests about the database: reached, set, backed up and failing over as designed.

.DESCRIPTION
Run by Invoke-OctohaAcceptance.ps1 -Tag Database, which gives them what they need. They look and change nothing; a test that
cannot look on this machine is skipped and says why.
Who: the platform engineer, on a node and on the jump host with the Azure CLI, signed in with rights to read.
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

Describe -Name 'Database' -Tag 'Database' -Fixture {
    It -Name 'reaches the database by the address of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaDatabaseAddress -Context $Context }
    }
    It -Name 'has collation, size and zones of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaDatabaseSetting -Context $Context }
    }
    It -Name 'keeps backups for the days of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaDatabaseBackup -Context $Context }
    }
    It -Name 'fails over as the design says' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaDatabaseFailover -Context $Context }
    }
}
