function Get-OctohaChangedFile {
    <#
    .SYNOPSIS
    Lists what differs from MANIFEST.sha256: files that were changed, are missing, or were added.
    .DESCRIPTION
    It finds what was changed by mistake. Who changes files on purpose can change the manifest too: compare its hash with
    the one of the exported bundle.
    .PARAMETER Bundle
    The folder of the bundle.
    .PARAMETER Folder
    Folders of the bundle that must be as they were exported, with all that is in them.
    .PARAMETER File
    Paths of files, and under which name the manifest holds each.
    .OUTPUTS
    A few words for each file.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Bundle,

        [string[]] $Folder = @(),

        [hashtable] $File = @{}
    )

    $manifest = Join-Path -Path $Bundle -ChildPath 'MANIFEST.sha256'
    if (-not (Test-Path -LiteralPath $manifest)) { return 'MANIFEST.sha256 is missing' }
    $wanted = @{}
    foreach ($line in @(Get-Content -LiteralPath $manifest -Encoding UTF8)) {
        if ($line -match '^([0-9a-f]{64})  (.+)$') { $wanted[$Matches[2]] = $Matches[1] }
    }
    $root = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($Bundle).TrimEnd('\', '/')
    $seen = @{}
    foreach ($path in $File.Keys) { $seen[$File[$path]] = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($path) }
    foreach ($name in $Folder) {
        $inside = Join-Path -Path $root -ChildPath $name
        if (-not (Test-Path -LiteralPath $inside)) { continue }
        foreach ($path in [System.IO.Directory]::GetFiles($inside, '*', 'AllDirectories')) {
            $seen[$path.Substring($root.Length + 1).Replace('\', '/')] = $path
        }
    }
    # Some hundred files: a cmdlet for each would take seconds.
    $sha = [System.Security.Cryptography.SHA256]::Create()
    foreach ($name in @($seen.Keys | Sort-Object)) {
        if (-not $wanted.ContainsKey($name)) { "$name is not of this bundle" }
        elseif ([System.BitConverter]::ToString($sha.ComputeHash([System.IO.File]::ReadAllBytes($seen[$name]))).Replace('-', '') -ne $wanted[$name]) { "$name was changed" }
    }
    foreach ($name in @($wanted.Keys | Sort-Object)) {
        if ($Folder -contains $name.Split('/')[0] -and -not $seen.ContainsKey($name)) { "$name is missing" }
    }
}
