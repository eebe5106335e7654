# What the acceptance tests look at beyond one machine: the portal behind its balancer, name resolution, what Azure tells a
# machine about itself, and what the Azure CLI tells about resources. Use-Cluster makes all of it good; a case then breaks a part.

# The acceptance tests beside the scripts of the bundle.
function Copy-AcceptanceTest {
    $tests = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', 'bundle', 'tests')
    $null = [System.IO.Directory]::CreateDirectory($tests)
    foreach ($file in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, '..', '..', '..', 'resources', 'tests'))) {
        [System.IO.File]::Copy($file, [System.IO.Path]::Combine($tests, [System.IO.Path]::GetFileName($file)), $true)
    }
}

# The API key that the portal takes.
function Get-TestKey {
    $key = [System.Security.SecureString]::new()
    foreach ($letter in 'API-CANARYKEY'.ToCharArray()) { $key.AppendChar($letter) }
    , $key
}

# A good cluster around the machine of the case, as the templates and the runner would have left it.
function Use-Cluster {
    param([psobject] $Settings)
    Set-State -Name 'portal' -Value ([uri] $Settings.octopus.portalUrl).Host
    Set-State -Name 'az' -Value 'signed in'
    foreach ($part in @($Settings, $Settings.secondRegion)) {
        foreach ($name in @($part.database.server, $part.storage.server, ([uri] $part.vault.uri).Host)) {
            if ($name) { Set-State -Name "address:$name" -Value '10.20.3.4' }
        }
    }
    Set-State -Name 'apiNodes' -Value @(foreach ($node in $Settings.nodes) {
            if (-not $node.standby) { @{ Name = $node.nodeName; IsOffline = $false; IsInMaintenanceMode = $false; MaxConcurrentTasks = $node.taskCap } }
        })
    Set-State -Name 'apiMachines' -Value @(foreach ($one in $Settings.polling.tentacles) {
            @{ Name = $one.name; HealthStatus = 'Healthy'; Endpoint = @{ CommunicationStyle = 'TentacleActive' } }
        })
    Set-State -Name 'providers' -Value @(@{ Name = 'Azure AD'; FormsLoginEnabled = $false })
    $node = @($Settings.nodes | Where-Object -FilterScript { $_.name -eq $env:COMPUTERNAME })
    Set-State -Name 'zone' -Value $(if ($node.Count -gt 0) { "$($node[0].zone)" } else { '' })
    Set-State -Name 'size' -Value $(if ($node.Count -gt 0 -and $node[0].PSObject.Properties['size']) { $node[0].size } else { '' })
    if ($Settings.PSObject.Properties['infra']) { Use-Azure -Infra $Settings.infra }
}

# The resources that the templates make of these settings, with the properties that Azure gives back.
# Sources: https://learn.microsoft.com/azure/templates/ and the type, for each.
function Use-Azure {
    param([psobject] $Infra)
    $main = $Infra.main
    $vault = $Infra.foundation.vault
    if ($vault) {
        Set-Resource -Type 'Microsoft.KeyVault/vaults' -Name $vault.name -Value @{ properties = @{
                enableRbacAuthorization = $vault.rbac; enablePurgeProtection = $vault.purgeProtection
                publicNetworkAccess     = if ($vault.private) { 'Disabled' } else { 'Enabled' }
            } }
    }
    if ($main.sql) { Use-AzureSql -Sql $main.sql }
    if ($main.files) { Use-AzureFiles -Files $main.files }
    foreach ($one in @($main.gateway | Where-Object -FilterScript { $_ })) { Use-AzureGateway -Gateway $one }
    foreach ($one in $main.loadBalancers) {
        Set-Resource -Type 'Microsoft.Network/loadBalancers' -Name $one.name -Value @{ properties = @{
                probes             = @(foreach ($probe in $one.probes) { @{ properties = @{ requestPath = if ($probe.path) { $probe.path } else { $null } } } })
                loadBalancingRules = @(foreach ($rule in $one.rules) { @{ properties = @{ idleTimeoutInMinutes = $rule.idleMinutes } } })
            } }
    }
    if ($main.redis) {
        Set-Resource -Type 'Microsoft.Cache/redisEnterprise' -Name $main.redis.name -Value @{ sku = @{ name = $main.redis.sku }; properties = @{
                publicNetworkAccess = if ($main.redis.publicAccess) { 'Enabled' } else { 'Disabled' }
            } }
        Set-Resource -Type 'Microsoft.Cache/redisEnterprise' -Name $main.redis.name -Child '/databases/default' -Value @{ properties = @{
                evictionPolicy = $main.redis.eviction; clientProtocol = if ($main.redis.tls) { 'Encrypted' } else { 'Plaintext' }
            } }
    }
    foreach ($group in $main.securityGroups) {
        Set-Resource -Type 'Microsoft.Network/networkSecurityGroups' -Name $group.name -Value @{ properties = @{
                securityRules = @(foreach ($rule in $group.rules) { Get-SecurityRule -Rule $rule })
            } }
    }
    Use-AzureCare -Main $main
}

# One range or tag stands by itself, many stand as a list: https://learn.microsoft.com/azure/templates/microsoft.network/networksecuritygroups
function Get-SecurityRule {
    param([psobject] $Rule)
    $properties = @{ priority = $Rule.priority; direction = $Rule.direction; access = $Rule.access; protocol = $Rule.protocol; sourcePortRange = '*' }
    foreach ($pair in @(@('sourceAddressPrefix', 'es', $Rule.sources), @('destinationAddressPrefix', 'es', $Rule.destinations), @('destinationPortRange', 's', $Rule.ports))) {
        $values = @($pair[2])
        $properties[$pair[0]] = if ($values.Count -eq 1) { $values[0] } else { $null }
        $properties[$pair[0] + $pair[1]] = if ($values.Count -eq 1) { @() } else { $values }
    }
    @{ name = $Rule.name; properties = $properties }
}

# Workspace, logs, alerts and backups.
function Use-AzureCare {
    param([psobject] $Main)
    foreach ($one in $Main.workspaces) {
        Set-Resource -Type 'Microsoft.OperationalInsights/workspaces' -Name $one.name -Value @{ properties = @{ retentionInDays = $one.days } }
    }
    foreach ($one in $Main.alerts) { Set-Resource -Type 'Microsoft.Insights/metricAlerts' -Name $one.name -Value @{ properties = @{ enabled = $true } } }
    foreach ($one in @($Main.queueAlerts | Where-Object -FilterScript { $_ })) { Set-Resource -Type 'Microsoft.Insights/scheduledQueryRules' -Name $one.name -Value @{ properties = @{ enabled = $true } } }
    foreach ($one in $Main.actionGroups) {
        Set-Resource -Type 'Microsoft.Insights/actionGroups' -Name $one.name -Value @{ properties = @{ enabled = $true; emailReceivers = @(@{ emailAddress = $one.email }) } }
    }
    if ($Main.backup) {
        Set-Resource -Type 'Microsoft.RecoveryServices/vaults' -Name $Main.backup.name -Value @{ properties = @{} }
        Set-State -Name 'backupItems' -Value @{
            AzureIaasVM  = @(foreach ($name in $Main.backup.machines) { @{ properties = @{ friendlyName = $name; lastRecoveryPoint = '2026-11-27T01:00:00Z' } } })
            AzureStorage = @(foreach ($one in $Main.backup.shares) { @{ properties = @{ friendlyName = $one.share; lastRecoveryPoint = '2026-11-27T01:00:00Z' } } })
        }
    }
}

function Use-AzureSql {
    param([psobject] $Sql)
    $type = 'Microsoft.Sql/servers'
    foreach ($server in $Sql.servers) {
        Set-Resource -Type $type -Name $server.name -Value @{ properties = @{
                minimalTlsVersion = $Sql.minimalTls; publicNetworkAccess = if ($Sql.publicAccess) { 'Enabled' } else { 'Disabled' }
            } }
        Set-Resource -Type $type -Name $server.name -Child '/azureADOnlyAuthentications/Default' -Value @{ properties = @{ azureADOnlyAuthentication = $Sql.entraOnly } }
    }
    $first = @($Sql.servers)[0].name
    $database = "/databases/$($Sql.database)"
    Set-Resource -Type $type -Name $first -Child $database -Value @{ properties = @{
            currentServiceObjectiveName = $Sql.sku.name; collation = $Sql.collation; zoneRedundant = $Sql.zoneRedundant; requestedBackupStorageRedundancy = $Sql.backupRedundancy
        } }
    Set-Resource -Type $type -Name $first -Child "$database/backupShortTermRetentionPolicies/default" -Value @{ properties = @{ retentionDays = $Sql.pointInTimeDays } }
    if ($Sql.failoverGroup) {
        Set-Resource -Type $type -Name $first -Child "/failoverGroups/$($Sql.failoverGroup)" -Value @{ properties = @{
                readWriteEndpoint = @{ failoverPolicy = $Sql.failoverPolicy }; replicationRole = 'Primary'
            } }
    }
}

function Use-AzureFiles {
    param([psobject] $Files)
    $type = 'Microsoft.Storage/storageAccounts'
    Set-Resource -Type $type -Name $Files.account -Value @{ sku = @{ name = $Files.sku }; properties = @{
            minimumTlsVersion = $Files.minimumTls; supportsHttpsTrafficOnly = $Files.secureTransfer; allowSharedKeyAccess = $Files.sharedKey
            publicNetworkAccess = if ($Files.publicAccess) { 'Enabled' } else { 'Disabled' }
        } }
    $kept = if ($Files.softDeleteDays -gt 0) { @{ enabled = $true; days = $Files.softDeleteDays } } else { @{ enabled = $false } }
    Set-Resource -Type $type -Name $Files.account -Child '/fileServices/default' -Value @{ properties = @{ shareDeleteRetentionPolicy = $kept } }
    foreach ($share in $Files.shares) {
        Set-Resource -Type $type -Name $Files.account -Child "/fileServices/default/shares/$($share.name)" -Value @{ properties = @{ shareQuota = $share.gib } }
    }
}

function Use-AzureGateway {
    param([psobject] $Gateway)
    Set-Resource -Type 'Microsoft.Network/applicationGateways' -Name $Gateway.name -Value @{ properties = @{
            probes                        = @(@{ properties = @{ path = $Gateway.probePath } }) + @(foreach ($row in $Gateway.tcpPorts) { @{ properties = @{ protocol = 'Tcp' } } })
            backendHttpSettingsCollection = @(@{ properties = @{
                        requestTimeout = $Gateway.requestSeconds; cookieBasedAffinity = if ($Gateway.affinity) { 'Enabled' } else { 'Disabled' }
                    } })
            sslPolicy                     = @{ policyName = $Gateway.tlsPolicy }
        } }
    if ($Gateway.firewallPolicy) {
        Set-Resource -Type 'Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies' -Name $Gateway.firewallPolicy -Value @{ properties = @{
                policySettings = @{ fileUploadLimitInMb = $Gateway.fileLimitMb; mode = $Gateway.firewallMode }
            } }
    }
}

function Set-Resource {
    param([string] $Type, [string] $Name, [string] $Child = '', [hashtable] $Value)
    Set-State -Name "azure:$Type/$Name$Child" -Value (ConvertTo-Json -InputObject $Value -Depth 8)
}

# Changes one property of a resource, by a path of names; for what a case breaks.
function Edit-Resource {
    param([string] $Type, [string] $Name, [string] $Child = '', [string] $Path, $Value)
    $resource = ConvertFrom-Json -InputObject (Get-State -Name "azure:$Type/$Name$Child")
    $at = $resource
    $keys = $Path.Split('.')
    for ($i = 0; $i -lt $keys.Count - 1; $i++) { $at = @($at.($keys[$i]))[0] }
    $at.($keys[-1]) = $Value
    Set-State -Name "azure:$Type/$Name$Child" -Value (ConvertTo-Json -InputObject $resource -Depth 8)
}

# https://learn.microsoft.com/cli/azure/resource, /account, /backup/item and /monitor/diagnostic-settings: a list of resources is
# empty where there is none of the name, an id that is not there is exit code 3, and so is everything that needs a sign-in.
$global:AzBeforeAcceptance = ${function:az}
function az {
    $group = '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/rg-octopus-prod/providers/'
    $verb = "$args" -replace ' --.*$', ''
    $global:LASTEXITCODE = 0
    if ($verb -notin @('account show', 'resource list', 'resource show', 'backup item list', 'monitor diagnostic-settings list')) {
        if ($global:AzBeforeAcceptance) { return & $global:AzBeforeAcceptance @args }
        throw "Unexpected: az $verb"
    }
    if ($verb -eq 'account show' -and $global:AzBeforeAcceptance -and -not (Get-State -Name 'az')) { return & $global:AzBeforeAcceptance @args }
    if ($verb -eq 'resource list' -and $args -notcontains '--resource-type') { return & $global:AzBeforeAcceptance @args }
    if ((Get-State -Name 'az') -ne 'signed in') { $global:LASTEXITCODE = 1; return 'ERROR: Please run az login to setup account.' }
    switch ($verb) {
        'account show' { '{ "id": "00000000-0000-4000-8000-000000000000" }' }
        'resource list' {
            $key = (Get-Word -Words $args -Flag '--resource-type') + '/' + (Get-Word -Words $args -Flag '--name')
            if (Get-State -Name "azure:$key") { "[ { `"id`": `"$group$key`" } ]" } else { '[]' }
        }
        'resource show' {
            $found = Get-State -Name ('azure:' + (Get-Word -Words $args -Flag '--ids').Substring($group.Length))
            if ($found) { $found } else { $global:LASTEXITCODE = 3; 'ERROR: (ResourceNotFound)' }
        }
        'backup item list' {
            $items = (Get-State -Name 'backupItems' -Default @{})[(Get-Word -Words $args -Flag '--backup-management-type')]
            if ((Get-Word -Words $args -Flag '--resource-group') -ne 'rg-octopus-prod') { throw 'another resource group' }
            ConvertTo-Json -InputObject @($items) -Depth 5
        }
        'monitor diagnostic-settings list' {
            $silent = Get-State -Name 'silent' -Default '-'
            if ((Get-Word -Words $args -Flag '--resource') -like "*$silent") { '[]' } else { '[ { "workspaceId": "/subscriptions/0/workspaces/log" } ]' }
        }
    }
}

# https://learn.microsoft.com/powershell/module/dnsclient/resolve-dnsname: the aliases on the way come as rows without an address.
$global:DnsBeforeAcceptance = ${function:Resolve-DnsName}
function Resolve-DnsName {
    [CmdletBinding()]
    param([string] $Name, [string] $Type)
    $address = Get-State -Name "address:$Name" -Default 'other'
    if ($address -eq 'other') { return & $global:DnsBeforeAcceptance -Name $Name }
    if (-not $address) { Write-Error -Message "$Name : DNS name does not exist"; return }
    [pscustomobject] @{ Name = $Name; NameHost = "$Name.privatelink" }
    foreach ($one in $address) { [pscustomobject] @{ Name = $Name; IPAddress = $one } }
}

# The portal leads to whichever node answers; the machine of the case is one of them.
$global:WebBeforeAcceptance = ${function:Invoke-WebRequest}
function Invoke-WebRequest {
    [CmdletBinding()]
    param($Uri, $OutFile, $TimeoutSec, [switch] $UseBasicParsing)
    if ($OutFile -or @('localhost', (Get-State -Name 'portal')) -notcontains ([uri] $Uri).Host) { return & $global:WebBeforeAcceptance @PSBoundParameters }
    $drained = @(Get-State -Name 'apiNodes' -Default @()) | Where-Object -FilterScript { $_.Name -eq $env:COMPUTERNAME -and $_.IsInMaintenanceMode }
    if (([uri] $Uri).Host -eq 'localhost') {
        # 418 while draining: https://octopus.com/docs/administration/high-availability/load-balancing
        if ($drained -and -not (Get-State -Name 'neverDrained')) { throw [Octoha.ScriptHost.FakeHttpException]::new(418, "I'm a teapot") }
        if (Get-State -Name 'nodeCode') { throw [Octoha.ScriptHost.FakeHttpException]::new((Get-State -Name 'nodeCode'), 'Service Unavailable') }
        return & $global:WebBeforeAcceptance @PSBoundParameters
    }
    $code = Get-State -Name 'portalCode' -Default 200
    if ($code -ne 200) { throw [Octoha.ScriptHost.FakeHttpException]::new($code, 'Bad Gateway') }
    [pscustomobject] @{ StatusCode = 200 }
}

# Octopus by its API: https://octopus.com/docs/octopus-rest-api; the fields are those of
# https://github.com/OctopusDeploy/go-octopusdeploy and https://github.com/OctopusDeploy/OctopusClients. And Azure to its machine:
# https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service
$global:RestBeforeAcceptance = ${function:Invoke-RestMethod}
function Invoke-RestMethod {
    [CmdletBinding()]
    param($Uri, $Headers, $Method = 'Get', $Body, $ContentType, $TimeoutSec, [switch] $UseBasicParsing)
    if ($Uri -like 'http://169.254.169.254/metadata/instance*') {
        if ($Headers.Metadata -ne 'true') { throw [Octoha.ScriptHost.FakeHttpException]::new(400, 'Bad request. Required metadata header not specified') }
        return ConvertFrom-Json -InputObject (ConvertTo-Json -Depth 8 -InputObject @{
                compute = @{
                    zone = Get-State -Name 'zone' -Default ''; vmSize = Get-State -Name 'size' -Default ''
                    securityProfile = @{ secureBootEnabled = Get-State -Name 'secureBoot' -Default 'true'; virtualTpmEnabled = 'true' }
                }
                network = @{ interface = @(@{ ipv4 = @{ ipAddress = @(@{ privateIpAddress = '10.20.1.11'; publicIpAddress = Get-State -Name 'publicIp' -Default '' }) } }) }
            })
    }
    $path = ([uri] $Uri).PathAndQuery
    if (([uri] $Uri).Host -ne (Get-State -Name 'portal') -or $path -notmatch '^/api(/(octopusservernodes|serverstatus/health|authentication|users/login|spaces/all|Spaces-\d+/(machines|workers))([?]|$)|$)') {
        return & $global:RestBeforeAcceptance @PSBoundParameters
    }
    $open = @('/api', '/api/authentication', '/api/users/login') -contains $path
    if (-not $open -and $Headers.'X-Octopus-ApiKey' -ne 'API-CANARYKEY') { throw [Octoha.ScriptHost.FakeHttpException]::new(401, 'Unauthorized') }
    $answer = switch -Regex ($path) {
        '^/api$' { @{ Version = Get-State -Name 'portalVersion' -Default '2026.4.6909' } }
        'octopusservernodes' { @{ Items = @(Get-State -Name 'apiNodes') } }
        'health' { @{ IsCompliantWithLicense = Get-State -Name 'compliant' -Default $true } }
        'authentication' { @{ AuthenticationProviders = @(Get-State -Name 'providers') } }
        'spaces/all' { , @(@{ Id = 'Spaces-1'; Name = 'Default'; IsDefault = $true }) }
        '/(machines|workers)' { @{ Items = @(Get-State -Name 'apiMachines') } }
        'login' {
            $given = ConvertFrom-Json -InputObject (Get-SentBody -Body $Body -ContentType $ContentType)
            if ($Method -ne 'Post' -or $given.Password -ne (Get-State -Name 'breakGlass')) { throw [Octoha.ScriptHost.FakeHttpException]::new(400, 'Invalid username or password') }
            @{ Username = $given.Username }
        }
    }
    ConvertFrom-Json -InputObject (ConvertTo-Json -Depth 8 -InputObject $answer)
}

# The real Pester, which brings the real cmdlets: what comes last counts, so the scripts go on with the stand-ins, which know drive C
# and shares.
function Use-Pester {
    $env:PSModulePath = [System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName([Octoha.ScriptHost.World].Assembly.Location), 'modules')
    Import-Module -Name 'Pester' -Global
    Import-Module -Assembly ([Octoha.ScriptHost.World].Assembly) -Global
}
