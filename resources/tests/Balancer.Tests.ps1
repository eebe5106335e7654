#requires -Version 5.1

<#
.SYNOPSIS
Acceptance tests about the balancer: probe, upload, time-out, certificate, and what it does when a node is drained or stopped.

.DESCRIPTION
Run by Invoke-OctohaAcceptance.ps1 -Tag Balancer, which gives them what they need. They look and change nothing; a test that
cannot look on this machine is skipped and says why.
Who: the platform engineer, on a node and on the jump host.
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

Describe -Name 'Balancer' -Tag 'Balancer' -Fixture {
    It -Name 'leads to a node that answers 200' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaPortalPing -Context $Context }
    }
    It -Name 'finds 200 on this node' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaNodePing -Context $Context }
    }
    It -Name 'leaves out a drained node, which says 418' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaDrainedNode -Context $Context }
    }
    It -Name 'leaves out a stopped node' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaStoppedNode -Context $Context }
    }
    It -Name 'asks the probe of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaBalancerProbe -Context $Context }
    }
    It -Name 'lets packages of the planned size through' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaBodySize -Context $Context }
    }
    It -Name 'waits as long as an upload takes' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaBalancerTimeout -Context $Context }
    }
    It -Name 'has a certificate that is valid for 30 days' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaCertificate -Context $Context }
    }
}
