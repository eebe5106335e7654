function Add-OctohaBreakGlass {
    <#
    .SYNOPSIS
    Makes the break-glass account an administrator with the password from the vault, or sets it again.
    .DESCRIPTION
    Octopus takes the password as an argument only. Without a break-glass account it is the first administrator.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $name = $Settings.signIn.breakGlass
    $kind = 'breakGlassPassword'
    if ($name.Length -eq 0) {
        $name = $Settings.admin.user
        $kind = 'adminPassword'
    }
    $plain = ConvertFrom-OctohaSecret -Secret (Get-OctohaSecret -Settings $Settings -Kind $kind)
    Invoke-OctohaServer -Settings $Settings -Verb 'admin' -Argument @('--username', $name, '--password', $plain) -Secret @($plain) | Out-Null
}
