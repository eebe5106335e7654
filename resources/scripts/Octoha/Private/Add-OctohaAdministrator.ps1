function Add-OctohaAdministrator {
    <#
    .SYNOPSIS
    Turns sign-in by password on and makes the first administrator; only while a cluster is new.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    Invoke-OctohaServer -Settings $Settings -Verb 'configure' -Argument @('--usernamePasswordIsEnabled', 'True') | Out-Null
    $plain = ConvertFrom-OctohaSecret -Secret (Get-OctohaSecret -Settings $Settings -Kind 'adminPassword')
    $words = @('--username', $Settings.admin.user)
    if ($Settings.admin.email.Length -gt 0) {
        $words += @('--email', $Settings.admin.email)
    }
    $words += @('--password', $plain)
    Invoke-OctohaServer -Settings $Settings -Verb 'admin' -Argument $words -Secret @($plain) | Out-Null
}
