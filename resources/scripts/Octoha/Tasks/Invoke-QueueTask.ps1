#requires -Version 5.1

<#
.SYNOPSIS
Writes once how many tasks of Octopus wait; a scheduled task of the system runs it every five minutes.
.DESCRIPTION
It stands in a copy of the module, with the settings two folders above.
#>
[CmdletBinding()]
param()

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$module = Split-Path -Path $PSScriptRoot -Parent
$folder = Split-Path -Path $module -Parent
Import-Module -Name (Join-Path -Path $module -ChildPath 'Octoha.psd1') -Force -Verbose:$false
$kept = Join-Path -Path $folder -ChildPath 'settings.json'
$settings = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath $kept -Encoding UTF8) -join "`n")
# A log of every run would fill the disk: the event is the log.
Initialize-OctohaSession -WorkFolder $folder -BundleFolder $folder -Settings $settings -DryRun
Write-OctohaQueueEvent -Settings $settings
