function Get-OctohaNodeCheck {
    <#
    .SYNOPSIS
    Looks at what a node needs of the design.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $octopus = $settings.octopus
    Get-OctohaCheckRow -Check 'Version' -Fine ($octopus.version.Length -gt 0) -Do 'the design states no Octopus version: state it and export again.'
    $limit = $octopus.licenceNodeLimit
    # Only nodes that are online count, and the second region is not, as long as the first one is.
    $online = @($settings.nodes | Where-Object -FilterScript { -not $_.standby }).Count
    $within = $limit -eq 0 -or $online -le $limit
    $row = @{ Check = 'Licence'; Fine = $within; Seen = "$online nodes online"; Expected = $(if ($limit -eq 0) { 'no limit' } else { "at most $limit nodes" }) }
    Get-OctohaCheckRow @row -Do "the licence allows $limit nodes, the design has $online."
    $named = $settings.serviceAccount.kind -eq 'localSystem' -or $settings.serviceAccount.name.Length -gt 0
    Get-OctohaCheckRow -Check 'Service account' -Fine $named -Do 'the design does not name the service account: name it and export again.'
    Get-OctohaDiskCheck -Settings $settings
    Get-OctohaPortCheck -Settings $settings
    # What the vault has, the step 55-Certificate brings.
    $fromVault = $settings.secrets.portalCertificate.Length -gt 0
    $certified = $fromVault -or @(Get-OctohaHttpsPort -Settings $settings).Count -eq 0 -or $null -ne (Get-OctohaCertificate -Settings $settings)
    Get-OctohaCheckRow -Check 'Certificate' -Fine $certified -Do "import the certificate for $($octopus.portalUrl), with its private key, into LocalMachine\My: this node ends TLS itself."
}
