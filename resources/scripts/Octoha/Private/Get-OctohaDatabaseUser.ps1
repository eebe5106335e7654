function Get-OctohaDatabaseUser {
    <#
    .SYNOPSIS
    Lists the users that Octopus needs: Name, Kind of the user (external, login, contained), and kind of its Login, if it has one.
    .DESCRIPTION
    SQL Server knows Local System of another machine as DOMAIN\COMPUTER$; the short name of the domain is that of this session.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    foreach ($user in $Settings.database.users) {
        $name = if ($user.kind -eq 'computer') { "$env:USERDOMAIN\$($user.name)`$" } else { $user.name }
        $isWindows = @('computer', 'windows') -contains $user.kind
        [pscustomobject] @{
            Name  = $name
            Kind  = if (@('external', 'contained') -contains $user.kind) { $user.kind } else { 'login' }
            Login = if ($isWindows) { 'windows' } elseif ($user.kind -eq 'login') { 'sql' } else { '' }
        }
    }
}
