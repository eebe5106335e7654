function Remove-OctohaDatabase {
    <#
    .SYNOPSIS
    Takes users, empty database and logins away again; a database with tables is refused by the server.
    .DESCRIPTION
    A login that was there beforehand may be of use to others: it is named and left alone.
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
    if (-not $PSCmdlet.ShouldProcess($database.name, 'Remove users and empty database')) { return }
    $call = @{ Settings = $settings; Server = Get-OctohaSqlServer -Context $Context }
    $users = @(Get-OctohaDatabaseUser -Settings $settings)
    $holds = $database.kind -ne 'availabilityGroup' -or (Test-OctohaFirstReplica -Context $Context)
    if ($holds -and $null -ne (Get-OctohaDatabaseState -Context $Context)) {
        if ($database.creates) { Invoke-OctohaSql @call -File 'remove-database.sql' -Parameter @{ databaseName = $database.name } }
        else {
            foreach ($user in $users) { Invoke-OctohaSql @call -Database $database.name -File 'remove-user.sql' -Parameter @{ userName = $user.Name } }
        }
    }
    foreach ($user in @($users | Where-Object -FilterScript { $_.Login.Length -gt 0 })) {
        if (@(Get-OctohaMadeLogin) -contains "$($call.Server) $($user.Name)") {
            Invoke-OctohaSql @call -File 'remove-login.sql' -Parameter @{ loginName = $user.Name }
        }
        else { Write-OctohaLog -Message "The login $($user.Name) was not made from this machine: drop it by hand if nobody else needs it." }
    }
}
