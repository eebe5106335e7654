function Get-OctohaLackingRight {
    <#
    .SYNOPSIS
    Lists the rights to log on that an account does not have on this machine.
    .PARAMETER Name
    The account.
    .PARAMETER Sid
    Its security identifier.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [string] $Sid
    )

    $rights = Get-OctohaUserRight
    foreach ($right in @($rights.Keys | Sort-Object)) {
        if ($rights[$right] -notcontains "*$Sid" -and $rights[$right] -notcontains $Name) { $right }
    }
}
