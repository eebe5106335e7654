#requires -Version 5.1

<#
.SYNOPSIS
What the steps of a bundle share.
.PARAMETER WithAcceptance
The acceptance tests as well. The runner never needs them, and each task of the service account loads the module anew.
#>
param([bool] $WithAcceptance = $false)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Windows PowerShell on an older Windows does not offer TLS 1.2 by itself.
if ($PSVersionTable.PSEdition -eq 'Desktop') {
    $protocols = [System.Net.ServicePointManager]::SecurityProtocol
    [System.Net.ServicePointManager]::SecurityProtocol = $protocols -bor [System.Net.SecurityProtocolType]::Tls12
}

# What one run of the runner shares: where it works, and whether it may write there.
$script:Session = @{
    WorkFolder   = ''
    LogPath      = ''
    BundleFolder = ''
    DryRun       = $true
    ExitCode     = 0
}

$folders = @('Private', 'Public')
if ($WithAcceptance) { $folders += @('Private\Acceptance', 'Public\Acceptance') }
foreach ($folder in $folders) {
    $path = Join-Path -Path $PSScriptRoot -ChildPath $folder
    foreach ($file in @(Get-ChildItem -LiteralPath $path -Filter '*.ps1')) {
        . $file.FullName
    }
}
