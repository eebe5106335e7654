function Test-OctohaDiagnosticLog {
    <#
    .SYNOPSIS
    Looks whether vault, database and gateway send their logs to the workspace.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $rows = @(Get-OctohaInfra -Context $Context -Name 'diagnostics')
    $wanted = @(foreach ($row in $rows) {
            foreach ($name in $row.vaults) { @{ Type = 'Microsoft.KeyVault/vaults'; Name = $name; Child = '' } }
            foreach ($one in $row.databases) { @{ Type = 'Microsoft.Sql/servers'; Name = $one.server; Child = "/databases/$($one.database)" } }
            foreach ($name in $row.gateways) { @{ Type = 'Microsoft.Network/applicationGateways'; Name = $name; Child = '' } }
        })
    if ($wanted.Count -eq 0) { return Get-OctohaTestResult -Skip 'The design sends no logs of Azure to a workspace.' }
    $skip = Get-OctohaAzureSkip
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $silent = @(foreach ($one in $wanted) {
            $id = Get-OctohaResourceId -Type $one.Type -Name $one.Name
            $settings = @(if ($id.Length -gt 0) { Invoke-OctohaAzure -Quiet -Argument @('monitor', 'diagnostic-settings', 'list', '--resource', ($id + $one.Child)) })
            if ((Get-OctohaProperty -Value $settings -Path 'workspaceId').Length -eq 0) { $one.Name + $one.Child }
        })
    $seen = if ($silent.Count -eq 0) { "$($wanted.Count) resources send their logs" } else { "no logs of $($silent -join ', ')" }
    Get-OctohaTestResult -Passed ($silent.Count -eq 0) -Seen $seen -Expected "$($wanted.Count) resources send their logs" -Do 'Deploy the templates again.'
}
