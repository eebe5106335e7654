function Get-OctohaAnswer {
    <#
    .SYNOPSIS
    Gives what was chosen for a question of the design; empty where the design does not ask it.
    .PARAMETER Context
    The run.
    .PARAMETER Name
    Id of the question, as database.privateEndpoint.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    $all = $Context.Settings.PSObject.Properties['answers']
    $one = if ($null -ne $all) { $all.Value.PSObject.Properties[$Name] } else { $null }
    if ($null -ne $one -and $null -ne $one.Value) { "$($one.Value)" } else { '' }
}
