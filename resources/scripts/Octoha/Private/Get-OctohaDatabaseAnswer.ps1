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
