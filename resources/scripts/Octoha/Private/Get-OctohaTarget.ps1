function Get-OctohaTarget {
    <#
    .SYNOPSIS
    Lists what a machine must reach or at least know by name.
    .PARAMETER Context
    The run.
    .OUTPUTS
    Check, Name, Port (0: the name alone), Private (the design keeps it off the Internet).
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $share = @{ Check = 'Share'; Name = $settings.storage.server; Port = 445; Private = Test-OctohaChosen -Settings $settings -Field 'storage.privateEndpoint' }
    $urls = @($settings.octopus.portalUrl) + @(Get-OctohaPollAddress -Polling $settings.polling)
    $hosts = @($urls | Where-Object -FilterScript { "$_".Length -gt 0 } | ForEach-Object -Process { Get-OctohaHostOf -Url $_ })
    if ($Context.Role -eq 'existingServer') { return [pscustomobject] $share }
    $known = @{}
    foreach ($name in $hosts) {
        if ($known.ContainsKey($name)) { continue }
        $known[$name] = $true
        [pscustomobject] @{ Check = 'Name'; Name = $name; Port = 0; Private = $false }
    }
    if ($Context.Role -ne 'node') { return }
    [pscustomobject] $share
    [pscustomobject] @{
        Check = 'Database'; Name = $settings.database.server; Port = $settings.database.port
        Private = Test-OctohaChosen -Settings $settings -Field 'database.privateEndpoint'
    }
    if ($settings.vault.uri.Length -gt 0 -and $settings.vault.name.Length -gt 0) {
        [pscustomobject] @{
            Check = 'Key Vault'; Name = ([uri] $settings.vault.uri).Host; Port = 443
            Private = Test-OctohaChosen -Settings $settings -Field 'placement.vaultPrivate'
        }
    }
    if ($settings.domain.name.Length -gt 0) {
        [pscustomobject] @{ Check = 'Domain'; Name = $settings.domain.name; Port = 389; Private = $true }
    }
}
