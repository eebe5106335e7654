function Get-OctohaOwnFolder {
    <#
    .SYNOPSIS
    Lists the folders of this machine that Octopus writes, each once and none that lies in another one of them.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $octopus = $Settings.octopus
    $all = @($octopus.homeFolder, $octopus.cacheFolder) -match '^[A-Za-z]:\\.'
    foreach ($folder in $all) {
        $above = @($all | Where-Object -FilterScript { $folder -ne $_ -and $folder.StartsWith($_.TrimEnd('\') + '\', 'OrdinalIgnoreCase') })
        if ($above.Count -eq 0) { $folder.TrimEnd('\') }
    }
}
