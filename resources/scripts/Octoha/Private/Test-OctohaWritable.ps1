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

    # Always the same name, so that the next look takes away what one that was cut off left.
    $path = Join-Path -Path $Folder -ChildPath "octoha-$([System.Environment]::GetEnvironmentVariable('COMPUTERNAME')).tmp"
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
