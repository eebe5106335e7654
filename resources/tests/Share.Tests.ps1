#requires -Version 5.1

<#
.SYNOPSIS
Acceptance tests about the share: reached, opened as the service account, used by Octopus, backed up.

.DESCRIPTION
Run by Invoke-OctohaAcceptance.ps1 -Tag Share, which gives them what they need. They look and change nothing; a test that
cannot look on this machine is skipped and says why.
Who: the administrator of each node, there; the jump host with the Azure CLI for the settings in Azure.
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

Describe -Name 'Share' -Tag 'Share' -Fixture {
    It -Name 'reaches the share by the address of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaShareAddress -Context $Context }
    }
    It -Name 'lets the service account write to every folder' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaShareAccess -Context $Context }
    }
    It -Name 'holds the files of Octopus' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaSharePath -Context $Context }
    }
    It -Name 'is where the links lead' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaShareLink -Context $Context }
    }
    It -Name 'has redundancy, size and soft delete of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaShareSetting -Context $Context }
    }
    It -Name 'has a recovery point of each machine and share' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaBackup -Context $Context }
    }
}
