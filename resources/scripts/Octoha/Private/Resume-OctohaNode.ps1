function Resume-OctohaNode {
    <#
    .SYNOPSIS
    Lets this node take tasks again after a drain, also one that an earlier run left behind.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    Invoke-OctohaServer -Settings $Settings -Verb 'node' -Argument @('--drain', 'false') | Out-Null
}
