#requires -Version 5.1

<#
.SYNOPSIS
Acceptance tests about secrets, addresses, access, TLS, sign-in, logs and alerts.

.DESCRIPTION
Run by Invoke-OctohaAcceptance.ps1 -Tag Security, which gives them what they need. They look and change nothing; a test that
cannot look on this machine is skipped and says why.
Who: the platform engineer with security, on a node and on the jump host with the Azure CLI, signed in with rights to read.
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

Describe -Name 'Security' -Tag 'Security' -Fixture {
    It -Name 'keeps the master key in the vault' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaMasterKey -Context $Context }
    }
    It -Name 'keeps the master key in no file' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaMasterKeyFile -Context $Context }
    }
    It -Name 'reaches the vault by the address of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaVaultAddress -Context $Context }
    }
    It -Name 'keeps the vault from deletion' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaVaultSetting -Context $Context }
    }
    It -Name 'refuses the Internet' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaPublicAccess -Context $Context }
    }
    It -Name 'refuses old versions of TLS' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaMinimumTls -Context $Context }
    }
    It -Name 'refuses keys and passwords that the design does not need' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaKeylessSignIn -Context $Context }
    }
    It -Name 'has no public address on a node' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaPublicAddress -Context $Context }
    }
    It -Name 'starts trusted' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaTrustedLaunch -Context $Context }
    }
    It -Name 'has exactly the network rules of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaSecurityGroup -Context $Context }
    }
    It -Name 'asks for a password only where the design wants one' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaSignIn -Context $Context }
    }
    It -Name 'lets the account for emergencies in' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaBreakGlass -Context $Context }
    }
    It -Name 'keeps logs for the days of the design' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaLogRetention -Context $Context }
    }
    It -Name 'logs what Azure does' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaDiagnosticLog -Context $Context }
    }
    It -Name 'tells somebody' -Test {
        Confirm-OctohaPromise -Result $Result -By { Test-OctohaAlert -Context $Context }
    }
}
