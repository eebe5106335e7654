function Write-OctohaQueueEvent {
    <#
    .SYNOPSIS
    Writes the number of waiting tasks into the Application log, from where the workspace collects it.
    .DESCRIPTION
    Event 100 of the source Octoha holds the number; event 101 says why there is none.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $id = '100'
    $kind = 'INFORMATION'
    try {
        $text = "Octopus tasks waiting: $(Get-OctohaQueueLength -Settings $Settings)"
    }
    catch {
        $id = '101'
        $kind = 'WARNING'
        $text = "Octopus tasks waiting: not known. $($_.Exception.Message)"
    }
    $words = @('/L', 'APPLICATION', '/SO', 'Octoha', '/ID', $id, '/T', $kind, '/D', (Get-OctohaMasked -Text $text))
    Invoke-OctohaTool -Path 'eventcreate.exe' -Argument $words | Out-Null
}
