function Get-OctohaSignInState {
    <#
    .SYNOPSIS
    Compares the ways to sign in with those of the design: in the shared configuration, and as this node offers them.
    .PARAMETER Context
    The run.
    .OUTPUTS
    Configured, Done, Seen.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $providers = @(Get-OctohaProvider -Settings $settings)
    $now = Get-OctohaConfiguration -Settings $settings
    if ($now.Count -eq 0) {
        return [pscustomobject] @{ Configured = $false; Done = $false; Seen = 'there is no instance yet' }
    }
    # What no version tells is known to the first node's journal alone, and only that node sets it.
    $wrong = @(foreach ($provider in $providers) {
            Get-OctohaProviderFault -Context $Context -Provider $provider -Configuration $now
        })
    if (-not $Context.Node.first) { $wrong = @($wrong | Where-Object -FilterScript { $_ -notlike '*: not set yet' }) }
    $configured = $wrong.Count -eq 0
    if ($configured) {
        $wrong = @(Get-OctohaMissingOffer -Url $settings.octopus.nodeUrl -Type @($providers | ForEach-Object -Process { $_.Type }))
    }
    $titles = @($providers | ForEach-Object -Process { $_.Title }) -join ', '
    $seen = if ($wrong.Count -eq 0) { "set and offered by this node: $titles" } else { $wrong -join '; ' }
    [pscustomobject] @{ Configured = $configured; Done = $wrong.Count -eq 0; Seen = $seen }
}
