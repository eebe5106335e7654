function Get-OctohaLackingRight {
    <#
    .SYNOPSIS
    Lists the rights that an account does not have on this machine.
    .PARAMETER Name
    The account.
    .PARAMETER Sid
    Its security identifier.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [string] $Sid,

        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $rights = Get-OctohaUserRight -Settings $Settings
    foreach ($right in @($rights.Keys | Sort-Object)) {
        if ($rights[$right] -notcontains "*$Sid" -and $rights[$right] -notcontains $Name) { $right }
    }
}
