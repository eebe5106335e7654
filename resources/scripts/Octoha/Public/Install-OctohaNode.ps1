function Install-OctohaNode {
    <#
    .SYNOPSIS
    Makes this machine a node: instance, database, settings, service, in the order of Octopus's own documentation.
    .DESCRIPTION
    The service is installed last. Where it exists already, all before it was done, and only the service is set and
    started, so that administrator, licence and paths of a living cluster stay as they are. A database that was moved from an
    existing server brings administrators and licence along; after a fail-over the leading node sets the paths anew.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $node = $Context.Node
    if (-not (Get-OctohaNode -Settings $settings).Installed) {
        # What is no licence stops before there is a database.
        $makes = $node.first -and -not $settings.octopus.growsExisting
        if ($makes) { $licence = Get-OctohaSecret -Settings $settings -Kind 'licence' }
        Add-OctohaInstance -Settings $settings -Node $node
        Join-OctohaDatabase -Settings $settings -First:$node.first
        Set-OctohaWeb -Settings $settings
        Add-OctohaBinding -Settings $settings
        Invoke-OctohaServer -Settings $settings -Verb 'service' -Argument @('--stop') | Out-Null
        if ($makes) {
            Add-OctohaAdministrator -Settings $settings
            Add-OctohaLicence -Settings $settings -Licence $licence
        }
        if ($node.first -or $node.leads) { Set-OctohaPath -Settings $settings }
        # A further node takes no task until its checks have passed; the step 96-TaskCaps then raises the cap.
        $cap = if ($node.first) { $node.taskCap } else { 0 }
        Invoke-OctohaServer -Settings $settings -Verb 'node' -Argument @('--taskCap', "$cap") | Out-Null
    }
    Install-OctohaService -Settings $settings
    Wait-OctohaCondition -For 'this node to answer' -Until { (Get-OctohaNode -Settings $settings).Done }
}
