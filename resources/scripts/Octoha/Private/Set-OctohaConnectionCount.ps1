function Set-OctohaConnectionCount {
    <#
    .SYNOPSIS
    Sets how many connections this Tentacle polls by, where its version can; says whether it could.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if ($Settings.polling.connectionCount -eq 0 -or -not $PSCmdlet.ShouldProcess('Tentacle', 'Set the number of connections')) { return $true }
    $path = Join-Path -Path $env:ProgramFiles -ChildPath 'Octopus Deploy\Tentacle\Tentacle.exe'
    $said = @(Invoke-OctohaTool -Path $path -Argument @('version')) -join ' '
    if ($said -notmatch '\d+\.\d+\.\d+' -or [version] $Matches[0] -lt [version] '9.2.4154') { return $false }
    $words = @('--pollingConnectionCount', "$($Settings.polling.connectionCount)")
    Invoke-OctohaTentacle -Settings $Settings -Verb 'set-polling-connection-count' -Argument $words | Out-Null
    $true
}
