function Invoke-OctohaSql {
    <#
    .SYNOPSIS
    Runs a fixed file of the folder sql. Values go as parameters, never as text, so none can become a statement.
    .PARAMETER Settings
    The settings.
    .PARAMETER File
    The name of the file.
    .PARAMETER Server
    The server; localhost is the instance of this machine.
    .PARAMETER Database
    The database.
    .PARAMETER Parameter
    The values, by the names of the file's parameters without @.
    .PARAMETER Credential
    A SQL login, instead of the session's own account.
    .OUTPUTS
    An object for each row.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $File,

        [Parameter(Mandatory = $true)]
        [string] $Server,

        [string] $Database = 'master',

        [hashtable] $Parameter = @{},

        [pscredential] $Credential
    )

    $path = Join-Path -Path (Join-Path -Path $script:Session.BundleFolder -ChildPath 'sql') -ChildPath $File
    $connection = Get-OctohaSqlConnection -Settings $Settings -Server $Server -Database $Database -Credential $Credential
    try {
        $command = $connection.CreateCommand()
        $command.CommandText = @(Get-Content -LiteralPath $path -Encoding UTF8) -join "`r`n"
        # A copy of a large database takes its time.
        $command.CommandTimeout = 3600
        foreach ($name in $Parameter.Keys) { $command.Parameters.AddWithValue("@$name", $Parameter[$name]) | Out-Null }
        Write-OctohaLog -Message "> sql\$File on $Server, database $Database" -FileOnly
        $connection.Open()
        Read-OctohaSqlRow -Command $command
    }
    catch {
        throw "sql\$File on ${Server}: $($_.Exception.Message)"
    }
    finally {
        $connection.Dispose()
    }
}
