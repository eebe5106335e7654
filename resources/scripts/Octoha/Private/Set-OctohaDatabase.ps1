function Set-OctohaDatabase {
    <#
    .SYNOPSIS
    Makes what the database lacks: logins, the database itself, users.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $database = $settings.database
    if (-not $PSCmdlet.ShouldProcess($database.name, 'Make database and users')) { return }
    $call = @{ Settings = $settings; Server = Get-OctohaSqlServer -Context $Context }
    $users = @(Get-OctohaDatabaseUser -Settings $settings)
    foreach ($user in @($users | Where-Object -FilterScript { $_.Login.Length -gt 0 })) { Add-OctohaLogin -Context $Context -User $user }
    if ($database.kind -eq 'availabilityGroup' -and -not (Test-OctohaFirstReplica -Context $Context)) { return }
    if ($database.recoveryModel.Length -gt 0) {
        $values = @{ databaseName = $database.name; collation = $database.collation; recoveryModel = $database.recoveryModel; create = $database.creates }
        Invoke-OctohaSql @call -File 'create-database.sql' -Parameter $values
    }
    foreach ($user in $users) {
        $values = @{ userName = $user.Name; kind = $user.Kind; password = '' }
        if ($user.Kind -eq 'contained') { $values.password = ConvertFrom-OctohaSecret -Secret (Get-OctohaSqlPassword -Settings $settings) }
        Invoke-OctohaSql @call -Database $database.name -File 'create-user.sql' -Parameter $values
    }
}
