function Get-OctohaInfra {
    <#
    .SYNOPSIS
    Gives the rows of one kind among what the templates deploy; none where the design has none.
    .PARAMETER Context
    The run.
    .PARAMETER Name
    Key of the kind in settings.json: sql, files, gateway, workspaces ...
    .PARAMETER Template
    The template that deploys it: main or foundation.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [string] $Template = 'main'
    )

    $infra = $Context.Settings.PSObject.Properties['infra']
    $rows = if ($null -ne $infra) { $infra.Value.$Template.PSObject.Properties[$Name] } else { $null }
    if ($null -eq $rows) { return }
    foreach ($row in $rows.Value) {
        if ($null -ne $row) { $row }
    }
}
