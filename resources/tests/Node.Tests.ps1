#requires -Version 5.1

<#
.SYNOPSIS
Acceptance tests about the nodes: version, zone, size, service, task cap, prefixes, firewall, licence.

.DESCRIPTION
Run by Invoke-OctohaAcceptance.ps1 -Tag Node, which gives them what they need. They look and change nothing; a test that
cannot look on this machine is skipped and says why.
Who: the administrator of each node, there; the portal asks for -ApiKey.
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

Describe -Name 'Node' -Tag 'Node' -Fixture {
    It -Name 'runs the version of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaServerVersion -Context $Context }
    }
    It -Name 'answers with that version behind the balancer' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaPortalVersion -Context $Context }
    }
    It -Name 'stands in the zone of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaNodeZone -Context $Context }
    }
    It -Name 'has the size of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaNodeSize -Context $Context }
    }
    It -Name 'runs its service as its account' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaNodeService -Context $Context }
    }
    It -Name 'has the task cap of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaTaskCap -Context $Context }
    }
    It -Name 'has the prefixes, ports and trusted proxies of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaWebSetting -Context $Context }
    }
    It -Name 'lets in the ports of the port table' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaFirewall -Context $Context }
    }
    It -Name 'is one of exactly the nodes of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaNodeList -Context $Context }
    }
    It -Name 'is within the licence' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaLicence -Context $Context }
    }
}
