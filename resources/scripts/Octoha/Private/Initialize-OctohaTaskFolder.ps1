function Initialize-OctohaTaskFolder {
    <#
    .SYNOPSIS
    Makes the folder of one task: copies of module, schema and settings, and what to do.
    .DESCRIPTION
    Copies, because the service account need not be able to read where an administrator put the bundle.
    .PARAMETER Settings
    The settings.
    .PARAMETER Folder
    The folder to make.
    .PARAMETER Name
    What to do.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    New-Item -Path $Folder -ItemType Directory | Out-Null
    if ($Settings.serviceAccount.kind -ne 'localSystem') {
        $rights = $Settings.serviceAccount.name + ':(OI)(CI)M'
        Invoke-OctohaTool -Path 'icacls.exe' -Argument @($Folder, '/grant', $rights) | Out-Null
    }
    $module = Split-Path -Path $PSScriptRoot -Parent
    $schema = Join-Path -Path (Split-Path -Path $module -Parent) -ChildPath 'settings.schema.json'
    Copy-Item -LiteralPath $module -Destination $Folder -Recurse
    Copy-Item -LiteralPath $schema -Destination $Folder
    $statements = Join-Path -Path $script:Session.BundleFolder -ChildPath 'sql'
    if ($Name -eq 'preflight' -and (Test-Path -LiteralPath $statements)) { Copy-Item -LiteralPath $statements -Destination $Folder -Recurse }
    ConvertTo-Json -InputObject $Settings -Depth 10 |
        Set-Content -LiteralPath (Join-Path -Path $Folder -ChildPath 'settings.json') -Encoding UTF8
    ConvertTo-Json -InputObject @{ name = $Name } |
        Set-Content -LiteralPath (Join-Path -Path $Folder -ChildPath 'input.json') -Encoding UTF8
}
