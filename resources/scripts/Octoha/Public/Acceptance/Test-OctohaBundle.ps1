function Test-OctohaBundle {
    <#
    .SYNOPSIS
    Looks whether the files of this bundle are those that were exported.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $folder = $script:Session.BundleFolder
    $manifest = Join-Path -Path $folder -ChildPath 'MANIFEST.sha256'
    if (-not (Test-Path -LiteralPath $manifest)) {
        return Get-OctohaTestResult -Skip 'The bundle was copied without its MANIFEST.sha256.'
    }
    $wrong = @(foreach ($line in @(Get-Content -LiteralPath $manifest -Encoding UTF8)) {
            # Hash, two spaces, path, as sha256sum writes it.
            $path = Join-Path -Path $folder -ChildPath $line.Substring(66)
            if (-not (Test-Path -LiteralPath $path)) { "$($line.Substring(66)) is missing" }
            elseif ((Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash -ne $line.Substring(0, 64)) { "$($line.Substring(66)) was changed" }
        })
    $result = @{
        Passed   = $wrong.Count -eq 0
        Seen     = if ($wrong.Count -eq 0) { 'every file is as it was exported' } else { $wrong -join '; ' }
        Expected = 'every file as MANIFEST.sha256 says'
        Do       = 'Copy the bundle again, or review and accept the change.'
    }
    Get-OctohaTestResult @result
}
