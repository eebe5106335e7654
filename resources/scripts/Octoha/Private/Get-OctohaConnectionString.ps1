function Get-OctohaConnectionString {
    <#
    .SYNOPSIS
    Gives the whole connection string: that of the settings and, for a SQL login, the password.
    .DESCRIPTION
    The result is a secret where there is a password. A user-assigned identity is named by its client id: without it SqlClient
    takes the system-assigned one, which has no user in the database.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $given = $Settings.database.connectionString
    $isNamed = $given -match '(?i)(^|;)\s*(user id|uid|user)\s*='
    if ($Settings.database.signIn -eq 'managedIdentity' -and $Settings.vault.identity -eq 'userAssigned' -and -not $isNamed) {
        return $given.TrimEnd(';') + ';User Id=' + (Get-OctohaClientId -Vault $Settings.vault) + ';'
    }
    if ($Settings.database.signIn -ne 'sqlLogin') {
        return $given
    }
    $secret = Get-OctohaSecret -Settings $Settings -Kind 'sqlPassword'
    $builder = New-Object -TypeName 'System.Data.Common.DbConnectionStringBuilder'
    $builder.set_ConnectionString($given)
    # The builder quotes a password with semicolons or quotes as SqlClient reads it.
    $builder.set_Item('Password', (ConvertFrom-OctohaSecret -Secret $secret))
    $builder.get_ConnectionString()
}
