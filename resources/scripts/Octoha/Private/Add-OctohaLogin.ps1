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
