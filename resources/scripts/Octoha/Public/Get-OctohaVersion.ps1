function Get-OctohaVersion {
    <#
    .SYNOPSIS
    Gives the version of Octopus Server on this machine, or an empty text.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    $path = Join-Path -Path $env:ProgramFiles -ChildPath 'Octopus Deploy\Octopus\Octopus.Server.exe'
    if (-not (Test-Path -LiteralPath $path)) {
        return ''
    }
    $said = @(Invoke-OctohaTool -Path $path -Argument @('version')) -join ' '
    if ($said -match '\d+\.\d+\.\d+') { $Matches[0] } else { '' }
}
