#requires -Version 5.1

<#
.SYNOPSIS
Does one thing on the share as the account of the Octopus service, and leaves the result beside the module.
.DESCRIPTION
A one-time scheduled task runs it from a folder that the runner makes and removes. It reads input.json and settings.json there.
#>
[CmdletBinding()]
param()

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$module = Split-Path -Path $PSScriptRoot -Parent
$folder = Split-Path -Path $module -Parent
$result = @{ error = ''; code = 1 }
try {
    Import-Module -Name (Join-Path -Path $module -ChildPath 'Octoha.psd1') -Force -Verbose:$false
    # The runner has checked these settings, and wrote this copy.
    $read = foreach ($name in @('settings.json', 'input.json')) {
        ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath (Join-Path -Path $folder -ChildPath $name) -Encoding UTF8) -join "`n")
    }
    Initialize-OctohaSession -WorkFolder $folder -BundleFolder $folder -Settings $read[0] -DryRun
    $answer = Invoke-OctohaShareAct -Settings $read[0] -Name $read[1].name
    if ($answer -is [hashtable]) {
        $result += $answer
    }
}
catch {
    $result.error = $_.Exception.Message
    if ($null -ne $_.Exception.Data['OctohaExitCode']) { $result.code = $_.Exception.Data['OctohaExitCode'] }
}
# Written under another name first, so that the runner never reads half of it.
$part = Join-Path -Path $folder -ChildPath 'result.part'
ConvertTo-Json -InputObject $result -Depth 5 | Set-Content -LiteralPath $part -Encoding UTF8
Move-Item -LiteralPath $part -Destination (Join-Path -Path $folder -ChildPath 'result.json')
