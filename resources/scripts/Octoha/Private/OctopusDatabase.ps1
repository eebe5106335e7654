function Get-OctohaOwnConnection {
    <#
    .SYNOPSIS
    Gives a connection to the database as Octopus itself signs in, not yet open.
    .DESCRIPTION
    SqlClient of .NET Framework knows no managed identity in a connection string, so it gets a token, and a password goes as
    a credential, not as text.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $builder = New-Object -TypeName 'System.Data.Common.DbConnectionStringBuilder'
    $builder.set_ConnectionString($Settings.database.connectionString)
    foreach ($word in @('Authentication', 'User ID', 'UID', 'User', 'Password')) { $builder.Remove($word) | Out-Null }
    $connection = New-Object -TypeName 'System.Data.SqlClient.SqlConnection' -ArgumentList @($builder.get_ConnectionString())
    switch ($Settings.database.signIn) {
        'managedIdentity' {
            $connection.AccessToken = (Get-OctohaMetadata -Vault $Settings.vault -Resource 'https://database.windows.net/').access_token
        }
        'sqlLogin' {
            $secret = Get-OctohaSecret -Settings $Settings -Kind 'sqlPassword'
            $connection.Credential = New-Object -TypeName 'System.Data.SqlClient.SqlCredential' -ArgumentList @($Settings.database.loginName, $secret)
        }
    }
    Write-Output -InputObject $connection -NoEnumerate
}

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

function Get-OctohaClientId {
    <#
    .SYNOPSIS
    Gives the client id of the user-assigned identity of this machine.
    .DESCRIPTION
    Azure makes the id, so no design can know it; the answer of the metadata service holds it.
    .PARAMETER Vault
    The settings of the vault: they name the identity.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Vault
    )

    $answer = Get-OctohaMetadata -Vault $Vault
    $named = $answer.PSObject.Properties['client_id']
    $id = if ($null -ne $named) { [string] $named.Value } else { '' }
    if ($id -notmatch '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$') {
        throw 'The metadata service does not say which identity this machine has. Give this machine the identity of the nodes, or write User Id=CLIENT_ID into the further keywords of the connection string in the design.'
    }
    $id
}

function Get-OctohaDatabaseAnswer {
    <#
    .SYNOPSIS
    Signs in to the database as Octopus does, and says as whom, whether it owns the database, and which collation that has.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $answer = @{ error = ''; owner = $false; collation = ''; seen = '' }
    $connection = $null
    try {
        $connection = Get-OctohaOwnConnection -Settings $Settings
        $connection.Open()
        $rows = foreach ($file in @('check-sign-in.sql', 'get-database.sql')) {
            $path = Join-Path -Path (Join-Path -Path $script:Session.BundleFolder -ChildPath 'sql') -ChildPath $file
            $command = $connection.CreateCommand()
            $command.CommandText = @(Get-Content -LiteralPath $path -Encoding UTF8) -join "`r`n"
            if ($file -eq 'get-database.sql') { $command.Parameters.AddWithValue('@databaseName', $Settings.database.name) | Out-Null }
            Read-OctohaSqlRow -Command $command
        }
        $answer.owner = @($rows)[0].is_owner -eq 1
        $answer.collation = [string] @($rows)[1].collation_name
        $answer.seen = "signed in as $(@($rows)[0].user_name), db_owner $($answer.owner), collation $($answer.collation)"
    }
    catch {
        $answer.error = Get-OctohaMasked -Text $_.Exception.GetBaseException().Message
    }
    finally {
        if ($null -ne $connection) { $connection.Dispose() }
    }
    $answer
}
