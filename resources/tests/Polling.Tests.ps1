#requires -Version 5.1

<#
.SYNOPSIS
Acceptance tests about polling Tentacles: registered with every node, reached, healthy.

.DESCRIPTION
Pester 5. Run Invoke-OctohaAcceptance.ps1, which gives them what they need. They look and change nothing; a test that
cannot look on this machine is skipped and says why.

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
