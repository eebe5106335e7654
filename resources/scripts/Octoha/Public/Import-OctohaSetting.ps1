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
        Exit-OctohaRun -Code 2 -Message "'$Path' is not JSON: $($_.Exception.Message) Export the bundle again."
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
