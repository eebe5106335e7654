function Test-OctohaCertificate {
    <#
    .SYNOPSIS
    Looks whether the certificate of this node, where it ends TLS itself, is valid for 30 days more.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Role -ne 'node') { return Get-OctohaTestResult -Skip 'Only a node can see this: run it on each node.' }
    if (@(Get-OctohaHttpsPort -Settings $Context.Settings).Count -eq 0) {
        return Get-OctohaTestResult -Skip 'This node does not end TLS: look at the certificate of the balancer in a browser.'
    }
    $one = Get-OctohaCertificate -Settings $Context.Settings
    $days = if ($null -ne $one) { [math]::Floor(($one.NotAfter - [datetime]::Now).TotalDays) } else { 0 }
    Get-OctohaTestResult -Passed ($days -ge 30) -Seen "a certificate that is valid for $days days" -Expected 'at least 30 days' -Do "Import a newer certificate for $($Context.Settings.octopus.portalUrl), and run step 60 or 80 again."
}
