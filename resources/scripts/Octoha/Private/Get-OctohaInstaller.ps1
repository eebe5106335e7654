function Get-OctohaInstaller {
    <#
    .SYNOPSIS
    Gives the path of the installer: the given one, or the one fetched from the address in the settings.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Given.MsiPath.Length -gt 0) {
        return $PSCmdlet.GetUnresolvedProviderPathFromPSPath($Context.Given.MsiPath)
    }
    $octopus = $Context.Settings.octopus
    $path = Join-Path -Path $script:Session.WorkFolder -ChildPath "Octopus.$($octopus.version)-x64.msi"
    if (-not (Test-Path -LiteralPath $path)) {
        Write-OctohaLog -Message "Fetches $($octopus.msiUrl)"
        Invoke-WebRequest -Uri $octopus.msiUrl -OutFile "$path.part" -UseBasicParsing
        Move-Item -LiteralPath "$path.part" -Destination $path
    }
    $path
}
