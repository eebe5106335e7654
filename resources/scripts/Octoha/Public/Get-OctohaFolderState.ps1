function Get-OctohaFolderState {
    <#
    .SYNOPSIS
    Compares the folders that Octopus uses with those of the settings.
    .DESCRIPTION
    Octopus tells three of them; the others follow from the same command.
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    Done, and in words what was seen.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $now = Get-OctohaConfiguration -Settings $Settings
    if ($now.Count -eq 0) { return @{ Done = $false; Seen = 'there is no instance yet' } }
    $keys = @{ Artifacts = 'ArtifactsDirectory'; TaskLogs = 'LogDirectory'; Packages = 'PackagesDirectory' }
    $wrong = foreach ($name in @($keys.Keys | Sort-Object)) {
        $seen = $now["Octopus.Folders.$($keys[$name])"]
        $wanted = Get-OctohaFolderPath -Storage $Settings.storage -Name $name
        if ("$seen".TrimEnd('\') -ne $wanted) { "$name is '$seen', expected '$wanted'" }
    }
    if (@($wrong).Count -eq 0) {
        return @{ Done = $true; Seen = 'all folders on the share' }
    }
    @{ Done = $false; Seen = @($wrong) -join '; ' }
}
