function Import-OctohaSetting {
    <#
    .SYNOPSIS
    Reads settings.json and refuses it, with every fault named, if it is not what these scripts read.
    .PARAMETER Path
    The file.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    if (-not (Test-Path -LiteralPath $Path)) {
        Exit-OctohaRun -Code 2 -Message "There is no settings.json at '$Path'. It stands beside the folder scripts of the bundle; give -SettingsPath."
    }
    try {
        $settings = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath $Path -Encoding UTF8) -join "`n")
    }
    catch {
        Exit-OctohaRun -Code 2 -Message "'$Path' is not JSON, so it was cut off or damaged: $($_.Exception.Message) Copy the whole bundle again."
    }
    $format = $settings.PSObject.Properties['format']
    if ($null -ne $format -and $format.Value -is [ValueType] -and $format.Value -gt 1) {
        Exit-OctohaRun -Code 2 -Message "'$Path' has the format $($format.Value), of a newer program; these scripts read format 1. Use the scripts of the same bundle."
    }
    $beside = Split-Path -Path (Split-Path -Path $PSScriptRoot -Parent) -Parent
    $schemaPath = Join-Path -Path $beside -ChildPath 'settings.schema.json'
    $schema = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath $schemaPath -Encoding UTF8) -join "`n")
    $faults = @(Test-OctohaSchema -Value $settings -Schema $schema -At 'settings')
    if ($faults.Count -gt 0) {
        Exit-OctohaRun -Code 2 -Message "'$Path' is not what these scripts read. $($faults -join ' ') Export the bundle again."
    }
    if (@($settings.nodes | Where-Object -FilterScript { $_.first }).Count -ne 1) {
        Exit-OctohaRun -Code 2 -Message "'$Path' must name exactly one first node. Export the bundle again."
    }
    $settings
}
