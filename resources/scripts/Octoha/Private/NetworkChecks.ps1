function Get-OctohaNetworkCheck {
    <#
    .SYNOPSIS
    Looks whether this machine has a way into a network at all.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param()

    $routes = @(Get-NetRoute -DestinationPrefix '0.0.0.0/0' -ErrorAction SilentlyContinue)
    $row = @{ Check = 'Network'; Fine = $routes.Count -gt 0; Seen = "$($routes.Count) default routes"; Expected = 'a default route' }
    Get-OctohaCheckRow @row -Do 'this machine has no network: look at its adapter, its address and its subnet. What needs the network was not looked at.'
}

function Get-OctohaReachCheck {
    <#
    .SYNOPSIS
    Looks whether each name leads to an address, a private one where the design says so, and whether each port answers.
    .PARAMETER Target
    What Get-OctohaTarget gives.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [psobject[]] $Target
    )

    # RFC 1918, RFC 6598 and RFC 4193: what no public name server gives for an endpoint of Azure.
    $private = '^(10\.|172\.(1[6-9]|2[0-9]|3[01])\.|192\.168\.|100\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.|f[cd])'
    foreach ($one in $Target) {
        $found = @(Resolve-DnsName -Name $one.Name -ErrorAction SilentlyContinue)
        $addresses = @($found | Where-Object -FilterScript { $null -ne $_.PSObject.Properties['IPAddress'] } | ForEach-Object -Process { "$($_.IPAddress)" })
        $parsed = $null
        $isAddress = [System.Net.IPAddress]::TryParse($one.Name, [ref] $parsed)
        $row = @{ Check = $one.Check; Fine = $isAddress -or $addresses.Count -gt 0; Seen = $addresses -join ', '; Expected = 'an address' }
        if (-not $row.Fine) {
            Get-OctohaCheckRow @row -Do "the name $($one.Name) leads to no address. Look at its DNS record or private DNS zone, and at the DNS servers of this network."
            continue
        }
        $public = @($addresses | Where-Object -FilterScript { $_ -notmatch $private })
        if ($one.Private -and -not $isAddress -and $public.Count -eq $addresses.Count) {
            $row.Fine = $false
            $row.Expected = 'the address of the private endpoint'
            Get-OctohaCheckRow @row -Do "the name $($one.Name) leads out into the Internet. Link the private DNS zone to this network, and let its DNS servers forward to it."
            continue
        }
        if ($one.Port -gt 0) {
            $row.Fine = Test-OctohaPort -ComputerName $one.Name -Port $one.Port
            $row.Seen = "$($row.Seen) port $($one.Port) $(if ($row.Fine) { 'answers' } else { 'is silent' })"
            $row.Expected = "port $($one.Port) answers"
        }
        Get-OctohaCheckRow @row -Do "$($one.Name):$($one.Port) does not answer. Look at name resolution, security groups and private endpoint."
    }
}

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

function Get-OctohaHostOf {
    <#
    .SYNOPSIS
    Gives the name in an address; the whole text where that is no address, so that a message can show it.
    .PARAMETER Url
    The address.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    $uri = $null
    if ([uri]::TryCreate($Url, 'Absolute', [ref] $uri)) { $uri.Host } else { $Url }
}

function Test-OctohaPort {
    <#
    .SYNOPSIS
    Tells whether a TCP port answers.
    .PARAMETER ComputerName
    The other side.
    .PARAMETER Port
    Its port.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $ComputerName,

        [Parameter(Mandatory = $true)]
        [int] $Port
    )

    [bool] (Test-NetConnection -ComputerName $ComputerName -Port $Port -InformationLevel Quiet -WarningAction SilentlyContinue)
}

function Get-OctohaPortCheck {
    <#
    .SYNOPSIS
    Looks whether something else listens on the ports that Octopus takes on this machine.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    # Once the service is there, it is the one that listens.
    if ($null -ne (Get-OctohaService -Settings $Settings)) { return }
    $ports = @($Settings.octopus.commsPort, $Settings.octopus.grpcPort) -gt 0
    foreach ($port in $ports) {
        $taken = @(Get-NetTCPConnection -State Listen -LocalPort $port -ErrorAction SilentlyContinue)
        $seen = if ($taken.Count -gt 0) { "process $($taken[0].OwningProcess) listens on $port" } else { "port $port is free" }
        $row = @{ Check = 'Own port'; Fine = $taken.Count -eq 0; Seen = $seen; Expected = "port $port is free" }
        Get-OctohaCheckRow @row -Do "another program takes the port $port of Octopus: stop it, or choose another port in the design."
    }
}

function Get-OctohaTentacleCheck {
    <#
    .SYNOPSIS
    Looks whether a Tentacle is installed and reaches the portal and every polling address.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $path = Join-Path -Path $env:ProgramFiles -ChildPath 'Octopus Deploy\Tentacle\Tentacle.exe'
    $there = Test-Path -LiteralPath $path
    Get-OctohaCheckRow -Check 'Tentacle' -Fine $there -Do "there is no '$path': install the Tentacle and create its instance first."
    foreach ($address in @($Settings.polling.portal) + @(Get-OctohaPollAddress -Polling $Settings.polling)) {
        $uri = $null
        if (-not [uri]::TryCreate($address, 'Absolute', [ref] $uri)) {
            Get-OctohaCheckRow -Check 'Address' -Fine $false -Seen $address -Expected 'an address as https://NAME:PORT' -Do 'correct it in the design and export again.'
            continue
        }
        $fine = Test-OctohaPort -ComputerName $uri.Host -Port $uri.Port
        Get-OctohaCheckRow -Check $address -Fine $fine -Do "$($uri.Host):$($uri.Port) does not answer, so registration would fail."
    }
}

function Get-OctohaPeerCheck {
    <#
    .SYNOPSIS
    Compares the version of each node that answers with that of the design: all nodes must run the same build.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $octopus = $Context.Settings.octopus
    $seen = @{}
    $own = Get-OctohaVersion
    if ($own.Length -gt 0) { $seen[$Context.ComputerName] = $own }
    # By its address a node that ends TLS shows a certificate of another name, so only plain HTTP is asked.
    $others = @($Context.Settings.nodes | Where-Object -FilterScript { $_.name -ne $Context.Node.name -and -not $_.standby })
    foreach ($node in @($others | Where-Object -FilterScript { $octopus.nodeUrl -match '^http://localhost' })) {
        $at = if ($node.address.Length -gt 0) { $node.address } else { $node.name }
        try {
            $answer = Invoke-RestMethod -Uri ($octopus.nodeUrl.Replace('//localhost', "//$at") + '/api') -UseBasicParsing -TimeoutSec 5
            $seen[$node.name] = [string] $answer.Version
        }
        catch {
            Write-Verbose -Message "$($node.name) does not answer yet: $($_.Exception.Message)"
        }
    }
    $wrong = @($seen.Keys | Where-Object -FilterScript { $seen[$_] -ne $octopus.version })
    $text = @($seen.Keys | Sort-Object | ForEach-Object -Process { "$_ runs $($seen[$_])" }) -join ', '
    if ($text.Length -eq 0) { $text = 'no node answers yet' }
    $row = @{ Check = 'Octopus version'; Fine = $wrong.Count -eq 0; Seen = $text; Expected = "$($octopus.version) on every node" }
    Get-OctohaCheckRow @row -Do 'the nodes of a cluster must run one version: state in the design the one that runs, or upgrade all nodes by runbooks/upgrade.md.'
}
