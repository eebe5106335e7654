function Set-OctohaAutomaticIndex {
    <#
    .SYNOPSIS
    Lets Azure SQL make and drop indexes of the database by itself, or not, or as its server says.
    .PARAMETER Settings
    The settings.
    .PARAMETER Wanted
    on, off, or default: as the server says.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [ValidateSet('on', 'off', 'default')]
        [string] $Wanted
    )

    $database = $Settings.database
    if ($PSCmdlet.ShouldProcess($database.name, "automatic indexes: $Wanted")) {
        $call = @{ Settings = $Settings; Server = $database.server; Database = $database.name }
        Invoke-OctohaSql @call -File 'set-automatic-indexes.sql' -Parameter @{ wanted = $Wanted } | Out-Null
    }
}
