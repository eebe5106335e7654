function Get-OctohaConnectionString {
    <#
    .SYNOPSIS
    Gives the whole connection string: that of the settings and, for a SQL login, the password.
    .DESCRIPTION
    The result is a secret where there is a password.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if ($Settings.database.signIn -ne 'sqlLogin') {
        return $Settings.database.connectionString
    }
    $secret = Get-OctohaSecret -Settings $Settings -Kind 'sqlPassword'
    $builder = New-Object -TypeName 'System.Data.Common.DbConnectionStringBuilder'
    $builder.set_ConnectionString($Settings.database.connectionString)
    # The builder quotes a password with semicolons or quotes as SqlClient reads it.
    $builder.set_Item('Password', (ConvertFrom-OctohaSecret -Secret $secret))
    $builder.get_ConnectionString()
}
