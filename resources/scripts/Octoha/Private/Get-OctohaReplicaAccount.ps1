function Get-OctohaReplicaAccount {
    <#
    .SYNOPSIS
    Gives the account by which another replica is known here: that of its service, or of its computer where the service has no own.
    .PARAMETER Context
    The run.
    .PARAMETER Machine
    The other replica.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Machine
    )

    $account = @(Invoke-OctohaSql -Settings $Context.Settings -Server $Machine -File 'get-server.sql')[0].service_account
    if ($account -match '^(NT |LocalSystem$)') { "$env:USERDOMAIN\$Machine`$" } else { $account }
}
