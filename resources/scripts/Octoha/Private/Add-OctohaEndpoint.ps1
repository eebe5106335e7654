function Add-OctohaEndpoint {
    <#
    .SYNOPSIS
    Makes the endpoint of this replica and lets the accounts of the others in.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $cluster = $Context.Settings.sqlCluster
    $call = @{ Settings = $Context.Settings; Server = 'localhost' }
    Invoke-OctohaSql @call -File 'create-endpoint.sql' -Parameter @{ port = [int] $cluster.endpointPort }
    foreach ($machine in @($cluster.machines | Where-Object -FilterScript { $_.name -ne $Context.ComputerName })) {
        $account = Get-OctohaReplicaAccount -Context $Context -Machine $machine.name
        Invoke-OctohaSql @call -File 'create-login.sql' -Parameter @{ loginName = $account; kind = 'windows'; password = ''; sid = [byte[]] @() }
        Invoke-OctohaSql @call -File 'grant-endpoint.sql' -Parameter @{ loginName = $account }
    }
}
