function Test-OctohaWritable {
    <#
    .SYNOPSIS
    Writes a file into a folder and removes it.
    .PARAMETER Folder
    The folder.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    $path = Join-Path -Path $Folder -ChildPath ('octoha-' + [guid]::NewGuid().ToString('N') + '.tmp')
    try {
        Set-Content -LiteralPath $path -Value 'probe' -Encoding UTF8
        Remove-Item -LiteralPath $path -Force
        $true
    }
    catch {
        Write-Verbose -Message "$Folder cannot be written: $($_.Exception.Message)"
        $false
    }
}
