#requires -Version 5.1

<#
.SYNOPSIS
Runs the acceptance tests that this machine can run, and writes down what they saw.

.DESCRIPTION
The tests look at what the design promises: version, zones, caps, share, database, balancer, polling, secrets, access,
logs, alerts. They change nothing. What this machine cannot see is skipped with a reason, so run them on each node, on a
Tentacle, and on a machine with the Azure CLI, signed in with rights to read. What no machine can see stands in the plan, by hand.

They need Pester 5. All values come from settings.json; no secret is in it, and none is written.

Exit codes: 0 every test that ran has passed; 1 a test failed; 2 refused before a test ran.

.PARAMETER Role
What this machine is: node, jumpHost, tentacle, dba or domainAdmin. By default what its name says.

.PARAMETER Tag
Only these: Preflight, Node, Database, Share, Balancer, Polling, Security.

.PARAMETER ApiKey
An API key that may read nodes and machines of every space; without it the tests that ask the portal are skipped.

.PARAMETER BreakGlass
Name and password of the account for emergencies, typed by one of its holders; without it that test is skipped.

.PARAMETER FailOver
The second region is in service now.

.PARAMETER SettingsPath
The settings; by default settings.json beside the folder of this script.

.PARAMETER EvidencePath
Where the evidence goes; by default evidence-TIME.json in ProgramData\Octoha.

.PARAMETER NUnitPath
Where Pester writes its own report, in the form of NUnit; by default nowhere.

.EXAMPLE
.\tests\Invoke-OctohaAcceptance.ps1
Everything that this machine can see.

.EXAMPLE
.\tests\Invoke-OctohaAcceptance.ps1 -Tag Balancer -ApiKey (Read-Host -Prompt 'API key' -AsSecureString)
What the balancer does, and whether a drained node is left out.

.EXAMPLE
.\tests\Invoke-OctohaAcceptance.ps1 -Role jumpHost -Tag Database, Share, Security
What Azure says, where the Azure CLI is.

.NOTES
The same file stands in every bundle.
#>
[CmdletBinding()]
param(
    [ValidateSet('', 'node', 'jumpHost', 'tentacle', 'dba', 'domainAdmin')]
    [string] $Role = '',

    [string[]] $Tag = @(),

    [securestring] $ApiKey,

    [pscredential] $BreakGlass,

    [switch] $FailOver,

    [string] $SettingsPath = '',

    [string] $EvidencePath = '',

    [string] $NUnitPath = ''
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

function Get-PesterPlan {
    <#
    .SYNOPSIS
    Gives the configuration with which Pester runs the tests of this folder.
    .PARAMETER Context
    The run.
    .PARAMETER Result
    Where the results are noted.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object] $Result
    )

    $configuration = New-PesterConfiguration
    $configuration.Run.Container = @(foreach ($file in @(Get-ChildItem -LiteralPath $PSScriptRoot -Filter '*.Tests.ps1' | Sort-Object -Property 'Name')) {
            New-PesterContainer -Path $file.FullName -Data @{ Context = $Context; Result = $Result }
        })
    $configuration.Run.PassThru = $true
    $configuration.Output.Verbosity = 'Detailed'
    if ($Tag.Count -gt 0) { $configuration.Filter.Tag = ($Tag -join ',').Split(',') }
    if ($NUnitPath.Length -gt 0) {
        $configuration.TestResult.Enabled = $true
        $configuration.TestResult.OutputPath = $NUnitPath
    }
    $configuration
}

$exitCode = 2
try {
    if (@(Get-Module -Name 'Pester' -ListAvailable | Where-Object -FilterScript { $_.Version -ge [version] '5.3' }).Count -eq 0) {
        throw 'Pester 5 is not on this machine; the one that Windows brings is too old. Get it with: Install-Module -Name Pester -MinimumVersion 5.3 -Scope CurrentUser -Force -SkipPublisherCheck. Without the Internet: Save-Module -Name Pester -Path FOLDER elsewhere, and copy FOLDER\Pester into C:\Program Files\WindowsPowerShell\Modules.'
    }
    Import-Module -Name 'Pester' -MinimumVersion '5.3' -Verbose:$false
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'OctohaAcceptance.psm1') -Force -Verbose:$false
    $context = Get-OctohaAcceptance -SettingsPath $SettingsPath -Role $Role -ApiKey $ApiKey -BreakGlass $BreakGlass -FailOver:$FailOver
    if ($EvidencePath.Length -eq 0) {
        $name = 'evidence-' + [datetime]::UtcNow.ToString('yyyyMMdd-HHmmss', [cultureinfo]::InvariantCulture) + '.json'
        $EvidencePath = Join-Path -Path (Join-Path -Path $env:ProgramData -ChildPath 'Octoha') -ChildPath $name
    }
    $results = New-Object -TypeName 'System.Collections.Generic.List[object]'
    $exitCode = 1
    $run = Invoke-Pester -Configuration (Get-PesterPlan -Context $context -Result $results)
    $written = Write-OctohaEvidence -Context $context -Path $EvidencePath -Result $results.ToArray()
    Write-Information -MessageData "Evidence: $written" -InformationAction Continue
    if ($run.FailedCount -eq 0 -and $run.FailedContainersCount -eq 0 -and $results.Count -gt 0) { $exitCode = 0 }
}
catch {
    Write-Error -Message $_.Exception.Message -ErrorAction Continue
}
exit $exitCode
