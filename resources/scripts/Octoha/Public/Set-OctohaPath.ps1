function Set-OctohaPath {
    <#
    .SYNOPSIS
    Tells Octopus where the shared files stand. Paths are kept in the database, so one node does it for all.
    .DESCRIPTION
    Only paths are set; no file is copied.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $storage = $Settings.storage
    $flags = @{
        Artifacts    = '--artifacts'
        TaskLogs     = '--taskLogs'
        Packages     = '--nugetRepository'
        Imports      = '--imports'
        EventExports = '--eventExports'
        Telemetry    = '--telemetry'
    }
    $words = if ($storage.layout -eq 'clusterShared') {
        @('--clusterShared', $storage.clusterShared)
    }
    else {
        foreach ($folder in $storage.folders) { $flags[$folder.name]; $folder.path }
    }
    if ($storage.executionsClusterShared.Length -gt 0) {
        $words += @('--executionsClusterShared', $storage.executionsClusterShared)
    }
    if ($PSCmdlet.ShouldProcess($Settings.octopus.instanceName, 'path')) {
        Invoke-OctohaServer -Settings $Settings -Verb 'path' -Argument $words | Out-Null
    }
}
