#requires -Version 5.1

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
}

foreach ($folder in @('Private', 'Public')) {
    $path = Join-Path -Path $PSScriptRoot -ChildPath $folder
    foreach ($file in @(Get-ChildItem -LiteralPath $path -Filter '*.ps1')) {
        . $file.FullName
    }
}
