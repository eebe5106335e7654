function Join-OctohaDatabase {
    <#
    .SYNOPSIS
    Points the instance to the database. The first node makes the schema; the others need the master key.
    .DESCRIPTION
    Where the Key Vault holds a master key already, the first node uses that: it is then rebuilt, or the key was made
    beforehand. Where an existing server is moved, the first node joins its database as any other does.
    .PARAMETER Settings
    The settings.
    .PARAMETER First
    This is the first node.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [switch] $First
    )

    $connection = Get-OctohaConnectionString -Settings $Settings
    $secrets = @(if ($Settings.database.signIn -eq 'sqlLogin') { $connection })
    $words = @('--connectionString', $connection)
    $makes = $First -and -not $Settings.octopus.growsExisting
    if ($makes) {
        $words += '--create'
    }
    $key = Get-OctohaSecret -Settings $Settings -Kind 'masterKey' -Optional:$makes
    if ($null -ne $key) {
        $plain = ConvertFrom-OctohaSecret -Secret $key
        $secrets += $plain
        $words += @('--masterKey', $plain)
    }
    if ($First -and $Settings.database.grant.Length -gt 0) {
        $words += @('--grant', $Settings.database.grant)
    }
    Invoke-OctohaServer -Settings $Settings -Verb 'database' -Argument $words -Secret $secrets | Out-Null
}
