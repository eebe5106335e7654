function Get-OctohaNodeSetting {
    <#
    .SYNOPSIS
    Gives the settings as a node reads them: one of the second region has vault, database and share there.
    .PARAMETER Settings
    The settings.
    .PARAMETER Node
    The node.
    .PARAMETER FailOver
    The second region is in service now.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [psobject] $Node,

        [switch] $FailOver
    )

    if (-not $Node.standby) {
        if ($FailOver) {
            Exit-OctohaRun -Code 2 -Message "'$($Node.name)' belongs to the first region: -FailOver is for the nodes of the second one. Leave this node stopped."
        }
        return $Settings
    }
    $own = $Settings.PSObject.Copy()
    $own.vault = $Settings.secondRegion.vault
    $own.database = $Settings.secondRegion.database
    $own.storage = $Settings.secondRegion.storage
    $own
}
