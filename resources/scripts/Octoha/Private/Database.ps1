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

function Get-OctohaDatabaseState {
    <#
    .SYNOPSIS
    Gives the row of the database, or nothing; refuses one that Octopus cannot use.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $database = $Context.Settings.database
    $call = @{ Settings = $Context.Settings; Server = Get-OctohaSqlServer -Context $Context; Parameter = @{ databaseName = $database.name } }
    if ($database.kind -like 'azureSql*') { $call.Database = $database.name }
    $rows = @(Invoke-OctohaSql @call -File 'get-database.sql')
    if ($rows.Count -eq 0) { return }
    if ($rows[0].state -ne 'ONLINE') {
        throw "The database $($database.name) is $($rows[0].state), expected ONLINE. Bring it online, then run again."
    }
    if ($rows[0].collation_name -notmatch '_CI_') {
        throw "The database $($database.name) has the collation $($rows[0].collation_name), expected $($database.collation): Octopus needs one without regard to case (_CI_). Nothing is changed: make the database anew with that collation."
    }
    $rows[0]
}

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

function Get-OctohaCareFault {
    <#
    .SYNOPSIS
    Lists what keeps the database from being looked after well; what is only to be known goes to the log.
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
    $base = $settings.database.name
    $call = @{ Settings = $settings; Server = $settings.database.server }
    $seen = @(Invoke-OctohaSql @call -Database $base -File 'check-database.sql')[0]
    Write-OctohaLog -Message "Database ${base}: $($seen.size_mib) MiB, collation $($seen.collation_name), indexes to rebuild $($seen.indexes_to_rebuild), oldest statistics '$($seen.oldest_statistics)'."
    if ($seen.columns_of_another_collation -gt 0) { "$($seen.columns_of_another_collation) columns have another collation than the database, which blocks an upgrade" }
    if ($settings.database.kind -like 'azureSql*') { return }
    $backup = @(Invoke-OctohaSql @call -File 'check-backup.sql' -Parameter @{ databaseName = $base })[0]
    Write-OctohaLog -Message "Database ${base}: last full backup '$($backup.last_full)', last backup of the log '$($backup.last_log)'."
    if ($settings.database.kind -eq 'availabilityGroup') {
        foreach ($row in @(Get-OctohaGroup -Context $Context -Server $call.Server)) {
            if ($row.synchronization -ne 'SYNCHRONIZED') { "replica $($row.replica_name) is '$($row.synchronization)', expected SYNCHRONIZED" }
        }
    }
}

function Get-OctohaDatabaseUser {
    <#
    .SYNOPSIS
    Lists the users that Octopus needs: Name, Kind of the user (external, login, contained), and kind of its Login, if it has one.
    .DESCRIPTION
    SQL Server knows Local System of another machine as DOMAIN\COMPUTER$; the short name of the domain is that of this session.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    foreach ($user in $Settings.database.users) {
        $name = if ($user.kind -eq 'computer') { "$env:USERDOMAIN\$($user.name)`$" } else { $user.name }
        $isWindows = @('computer', 'windows') -contains $user.kind
        [pscustomobject] @{
            Name  = $name
            Kind  = if (@('external', 'contained') -contains $user.kind) { $user.kind } else { 'login' }
            Login = if ($isWindows) { 'windows' } elseif ($user.kind -eq 'login') { 'sql' } else { '' }
        }
    }
}

function Add-OctohaLogin {
    <#
    .SYNOPSIS
    Makes a login on this server, unless it is there. A SQL login gets the SID that it has on the first replica.
    .PARAMETER Context
    The run.
    .PARAMETER User
    The user whose login it is.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $User
    )

    $settings = $Context.Settings
    $values = @{ loginName = $User.Name; kind = $User.Login; password = ''; sid = [byte[]] @() }
    if ($User.Login -eq 'sql') {
        $values.password = ConvertFrom-OctohaSecret -Secret (Get-OctohaSqlPassword -Settings $settings)
        if ($settings.database.kind -eq 'availabilityGroup' -and -not (Test-OctohaFirstReplica -Context $Context)) {
            $first = $settings.sqlCluster.machines[0].name
            $look = @{ Settings = $settings; Server = $first; File = 'get-login.sql'; Parameter = @{ loginName = $User.Name } }
            $wait = @{ For = "the login $($User.Name) on $first, which the first replica makes"; Minutes = $Context.Given.WaitMinutes }
            Wait-OctohaCondition @wait -Until { @(Invoke-OctohaSql @look).Count -gt 0 }
            $values.sid = [byte[]] @(Invoke-OctohaSql @look)[0].sid
        }
    }
    $call = @{ Settings = $settings; Server = Get-OctohaSqlServer -Context $Context }
    $there = @(Invoke-OctohaSql @call -File 'get-login.sql' -Parameter @{ loginName = $User.Name }).Count -gt 0
    if (-not $there) { Get-OctohaMadeLogin -Add "$($call.Server) $($User.Name)" | Out-Null }
    Invoke-OctohaSql @call -File 'create-login.sql' -Parameter $values
}

function Get-OctohaMadeLogin {
    <#
    .SYNOPSIS
    Lists the logins that a run on this machine made, or notes one more: only these are taken away again.
    .PARAMETER Add
    The login that is about to be made.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Add = ''
    )

    $path = Join-Path -Path $script:Session.WorkFolder -ChildPath 'logins.txt'
    $made = @(if (Test-Path -LiteralPath $path) { Get-Content -LiteralPath $path -Encoding UTF8 })
    if ($Add.Length -gt 0 -and $made -notcontains $Add) {
        $made += $Add
        Set-Content -LiteralPath $path -Value $made -Encoding UTF8
    }
    $made
}
