function Set-OctohaMaintenance {
    <#
    .SYNOPSIS
    Turns Maintenance Mode of the existing server on or off. It is kept in the database, so it moves along.
    .DESCRIPTION
    PUT /api/maintenanceconfiguration: https://octopus.com/docs/administration/managing-infrastructure/maintenance-mode
    .PARAMETER Context
    The run.
    .PARAMETER On
    Whether it is to be on.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [bool] $On
    )

    if (-not $PSCmdlet.ShouldProcess('Maintenance Mode')) { return }
    $call = Get-OctohaOldApi -Context $Context
    try {
        if ((Invoke-RestMethod @call).IsInMaintenanceMode -eq $On) { return }
        $body = ConvertTo-Json -InputObject @{ Id = 'maintenance'; IsInMaintenanceMode = $On } -Compress
        Invoke-RestMethod @call -Method 'Put' -Body $body -ContentType 'application/json' | Out-Null
    }
    catch {
        throw "Maintenance Mode cannot be set at $($call.Uri): $($_.Exception.Message) Use the API key of an administrator, or set it by hand under Configuration > Maintenance and run again with -Resume."
    }
}
