# What a node needs of Windows before its first step, and around the service account: names, clock, rights, disks, SQL sign-in.

# The manifest of the bundle in drive C, as octoha-cli writes it; who changes a file afterwards breaks it.
function Write-Manifest {
    param([string] $Bundle = 'bundle')
    $root = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', $Bundle)
    $sha = [System.Security.Cryptography.SHA256]::Create()
    $lines = foreach ($file in [System.IO.Directory]::GetFiles($root, '*', 'AllDirectories')) {
        $name = $file.Substring($root.Length + 1)
        if ($name -ne 'MANIFEST.sha256') {
            [System.Convert]::ToHexString($sha.ComputeHash([System.IO.File]::ReadAllBytes($file))).ToLowerInvariant() + '  ' + $name
        }
    }
    [System.IO.File]::WriteAllText([System.IO.Path]::Combine($root, 'MANIFEST.sha256'), (@($lines) -join "`n") + "`n")
}

# Classes of Windows that 20-cmdlets.ps1 does not know.
$global:CimOfBefore = ${function:Get-CimInstance}
function Get-CimInstance {
    [CmdletBinding()]
    param([string] $ClassName, [string] $Namespace, [string] $Filter)
    switch ($ClassName) {
        'Win32_OperatingSystem' {
            [pscustomobject] @{
                Caption     = Get-State -Name 'windowsCaption' -Default 'Microsoft Windows Server 2025 Datacenter Azure Edition'
                Version     = Get-State -Name 'windowsVersion' -Default '10.0.26100'
                ProductType = Get-State -Name 'windowsKind' -Default 3
            }
        }
        default { & $global:CimOfBefore -ClassName $ClassName }
    }
}
