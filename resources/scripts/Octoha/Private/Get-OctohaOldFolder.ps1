function Get-OctohaOldFolder {
    <#
    .SYNOPSIS
    Lists each folder of shared files of the existing server, and where its content goes.
    .DESCRIPTION
    Octopus tells where artifacts, task logs and packages are; the other folders stand beside the artifacts, below the same root.
    .PARAMETER Context
    The run.
    .OUTPUTS
    Source, Target.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $now = Get-OctohaConfiguration -Settings $Context.Settings
    $keys = @{ Artifacts = 'ArtifactsDirectory'; TaskLogs = 'LogDirectory'; Packages = 'PackagesDirectory' }
    $told = $now['Octopus.Folders.ArtifactsDirectory']
    if ("$told".Length -eq 0) {
        throw "The instance '$($Context.Settings.octopus.instanceName)' does not say where its files are. Give the instance of the existing server by -InstanceName."
    }
    $root = Split-Path -Path $told.TrimEnd('\') -Parent
    foreach ($folder in $Context.Settings.storage.folders) {
        $source = if ($keys.ContainsKey($folder.name)) { [string] $now["Octopus.Folders.$($keys[$folder.name])"] } else { Join-Path -Path $root -ChildPath $folder.name }
        if ($source.Length -gt 0 -and (Test-Path -LiteralPath $source)) {
            [pscustomobject] @{ Source = $source.TrimEnd('\'); Target = $folder.target }
        }
    }
}
