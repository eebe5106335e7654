function Register-OctohaTentacle {
    <#
    .SYNOPSIS
    Registers this Tentacle with the first address, lets it poll the others, and restarts it.
    .DESCRIPTION
    Addresses always carry scheme and port: without a port Octopus would take 443. Every node must be up meanwhile,
    because the Tentacle tries the port at once.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $key = $Context.Given.ApiKey
    if ($null -eq $key) { $key = Read-Host -Prompt 'API key of Octopus' -AsSecureString }
    $plain = ConvertFrom-OctohaSecret -Secret $key
    $missing = @(Get-OctohaUnpolled -Settings $settings)
    # The first contact makes the machine in Octopus and the trust; the others copy its subscription. A Tentacle that polls
    # an address of before is known already.
    $isNew = @(Get-OctohaPolled -Settings $settings).Count -eq 0
    foreach ($address in $missing) {
        $verb = 'poll-server'
        $more = @()
        if ($isNew -and $address -eq $missing[0]) {
            $verb = if ($Context.Tentacle.kind -eq 'worker') { 'register-worker' } else { 'register-with' }
            $more = @(Get-OctohaRegistration -Tentacle $Context.Tentacle)
            # Octopus has the machine before the Tentacle keeps its trust: who was cut off in between takes it over.
            if (Test-OctohaCutOff -Context $Context -Step '97-PollingRegistration') { $more += '--force' }
        }
        $flag = if ($settings.polling.way -eq 'webSockets') { '--server-web-socket' } else { '--server-comms-address' }
        $words = @('--server', $settings.polling.portal, '--apiKey', $plain, $flag, $address) + $more
        Invoke-OctohaTentacle -Settings $settings -Verb $verb -Argument $words -Secret @($plain) | Out-Null
    }
    Restart-OctohaTentacle -Settings $settings -Confirm:$false
}
