function Get-OctohaDatabaseFault {
    <#
    .SYNOPSIS
    Lists what the database lacks: itself, its recovery model, logins, users. A collation that Octopus cannot use is refused.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $database = $settings.database
    $call = @{ Settings = $settings; Server = Get-OctohaSqlServer -Context $Context }
    $users = @(Get-OctohaDatabaseUser -Settings $settings)
    foreach ($user in @($users | Where-Object -FilterScript { $_.Login.Length -gt 0 })) {
        if (@(Invoke-OctohaSql @call -File 'get-login.sql' -Parameter @{ loginName = $user.Name }).Count -eq 0) { "no login $($user.Name)" }
    }
    # The other replicas get the database from the first one.
    if ($database.kind -eq 'availabilityGroup' -and -not (Test-OctohaFirstReplica -Context $Context)) { return }
    $seen = Get-OctohaDatabaseState -Context $Context
    if ($null -eq $seen) {
        return "no database $($database.name)"
    }
    if ($database.recoveryModel.Length -gt 0 -and $seen.recovery_model -ne $database.recoveryModel) { "recovery model $($seen.recovery_model)" }
    foreach ($user in $users) {
        $row = @(Invoke-OctohaSql @call -Database $database.name -File 'get-user.sql' -Parameter @{ userName = $user.Name })
        if ($row.Count -eq 0) { "no user $($user.Name)" }
        elseif ($row[0].is_owner -eq 0) { "$($user.Name) is not db_owner" }
        elseif ($row[0].has_login -eq 0) { "$($user.Name) has lost its login" }
    }
}
