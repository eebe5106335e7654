function Install-OctohaServer {
    <#
    .SYNOPSIS
    Installs Octopus Server silently, from an installer with the right hash.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $path = Get-OctohaInstaller -Context $Context
    Assert-OctohaHash -Context $Context -Path $path
    $log = Join-Path -Path $script:Session.WorkFolder -ChildPath 'msi.log'
    $words = @('/i', $path, '/quiet', '/norestart', 'RUNMANAGERONEXIT=no', '/l*v', $log)
    Invoke-OctohaTool -Path 'msiexec.exe' -Argument $words -SuccessCode @(0, 1641, 3010) | Out-Null
    if (@(1641, 3010) -contains $script:Session.ExitCode) {
        Exit-OctohaRun -Code 3 -Message 'Octopus Server is installed and Windows must be restarted. Restart it, then run again with -Resume.'
    }
}
