function Open-OctohaPasswordSignIn {
    <#
    .SYNOPSIS
    The way back in when nobody can sign in: passwords on, the break-glass account anew, this node restarted.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    Invoke-OctohaServer -Settings $Settings -Verb 'configure' -Argument @('--usernamePasswordIsEnabled', 'true') | Out-Null
    Add-OctohaBreakGlass -Settings $Settings
    Restart-OctohaNode -Settings $Settings -Confirm:$false
}
