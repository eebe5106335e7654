function Get-OctohaConfiguration {
    <#
    .SYNOPSIS
    Reads the configuration of the instance back: a table from key ("Octopus.WebPortal.ListenPrefixes") to text.
    .DESCRIPTION
    Empty where Octopus is not installed or the instance does not exist yet. It holds secrets: never show it whole.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $path = $Settings.octopus.configPath
    if ((Get-OctohaVersion).Length -eq 0 -or ($path.Length -gt 0 -and -not (Test-Path -LiteralPath $path))) {
        return @{}
    }
    $said = @(Invoke-OctohaServer -Settings $Settings -Verb 'show-configuration' -Argument @('--format', 'json-hierarchical') -Quiet) -join ' '
    # A warning may stand before the JSON.
    $start = $said.IndexOf('{')
    if ($start -lt 0) {
        throw 'Octopus.Server.exe show-configuration did not answer in JSON.'
    }
    $table = @{}
    Add-OctohaFlat -Table $table -Value (ConvertFrom-Json -InputObject $said.Substring($start)) -Key ''
    $table
}
