#requires -Version 5.1

<#
.SYNOPSIS
Acceptance tests about polling Tentacles: registered with every node, reached, healthy.

.DESCRIPTION
Run by Invoke-OctohaAcceptance.ps1 -Tag Polling, which gives them what they need. They look and change nothing; a test that
cannot look on this machine is skipped and says why.
Who: the owner of a polling Tentacle, there; a node for the queue; the portal asks for -ApiKey.
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

Describe -Name 'Polling' -Tag 'Polling' -Fixture {
    It -Name 'polls every node' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaPollingRegistration -Context $Context }
    }
    It -Name 'reaches each polling address' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaPollingAddress -Context $Context }
    }
    It -Name 'finds every Tentacle healthy' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaPollingMachine -Context $Context }
    }
    It -Name 'hands work on through Redis' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaPollingQueue -Context $Context }
    }
    It -Name 'has the Redis of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaRedisSetting -Context $Context }
    }
}
