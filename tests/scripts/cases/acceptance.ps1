# Each acceptance test is green on a good cluster and red on each fault that is made; no file of Pester is needed for that.
$ErrorActionPreference = 'Stop'
$types = @{
    Sql = 'Microsoft.Sql/servers'; Files = 'Microsoft.Storage/storageAccounts'; Gateway = 'Microsoft.Network/applicationGateways'
    Vault = 'Microsoft.KeyVault/vaults'; Balancer = 'Microsoft.Network/loadBalancers'; Redis = 'Microsoft.Cache/redisEnterprise'
}

function Break-Resource {
    param([string] $Type, [string] $Name, [string] $Path, $Value, [string] $Child = '')
    $full = if ($types.ContainsKey($Type)) { $types[$Type] } else { $Type }
    Edit-Resource -Type $full -Name $Name -Child $Child -Path $Path -Value $Value
}

# What a state holds, so that a fault can be taken back.
function Copy-Value {
    param($Value)
    if ($Value -is [hashtable]) {
        $copy = @{}
        foreach ($key in $Value.Keys) { $copy[$key] = Copy-Value -Value $Value[$key] }
        return $copy
    }
    if ($Value -is [array]) { return , @(foreach ($item in $Value) { Copy-Value -Value $item }) }
    $Value
}

function Save-State {
    $kept = @{}
    foreach ($name in @([Octoha.ScriptHost.World]::State.Keys)) { $kept[$name] = Copy-Value -Value (Get-State -Name $name) }
    $kept
}

function Restore-State {
    param([hashtable] $Kept)
    foreach ($name in @([Octoha.ScriptHost.World]::State.Keys)) {
        $gone = $null
        if (-not $Kept.ContainsKey($name)) { $null = [Octoha.ScriptHost.World]::State.TryRemove($name, [ref] $gone) }
    }
    foreach ($name in $Kept.Keys) { Set-State -Name $name -Value (Copy-Value -Value $Kept[$name]) }
}

# One for each role, for reading settings takes its time; who changes it asks for one of its own.
$runs = @{}
function Get-Run {
    param([string] $Role = 'node', [switch] $Own)
    $holder = [pscredential]::new('octo-breakglass', (Get-TestKey))
    if ($Own) { return Get-OctohaAcceptance -Role $Role -ApiKey (Get-TestKey) -BreakGlass $holder }
    if (-not $runs.ContainsKey($Role)) { $runs[$Role] = Get-Run -Role $Role -Own }
    $runs[$Role]
}

# Green before the fault, red with it. Where a test waits for something that is not there in peace, First makes it so.
function Assert-Fault {
    param([hashtable] $Fault)
    $role = if ($Fault.ContainsKey('Role')) { $Fault.Role } else { 'node' }
    $name = "Test-Octoha$($Fault.Test)"
    $kept = Save-State
    if ($Fault.ContainsKey('First')) { & $Fault.First }
    $seen = & $name -Context (Get-Run -Role $role)
    Assert-That -Holds ($seen.Passed) -What "$name to be green, seen: $($seen.Seen) $($seen.Skipped)"
    $context = Get-Run -Role $role -Own:($null -ne $Fault.Break.Ast.ParamBlock)
    & $Fault.Break $context
    $seen = & $name -Context $context
    Assert-That -Holds (-not $seen.Passed -and $seen.Skipped.Length -eq 0) -What "$name to be red on $($Fault.Break), seen: $($seen.Seen) $($seen.Skipped)"
    Assert-That -Holds ($seen.Expected.Length -gt 0 -and $seen.Do.Length -gt 0) -What "$name to say what it expected and what to do"
    Restore-State -Kept $kept
    if ($Fault.ContainsKey('Mend')) { & $Fault.Mend }
}

# The settings: those of the sample, with what the templates deploy for one that has nearly all of it.
if (-not $env:OCTOHA_CLI) { throw 'OCTOHA_CLI does not name octoha-cli' }
$folder = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'regulated')
$null = & $env:OCTOHA_CLI export ([System.IO.Path]::Combine($PSScriptRoot, '..', '..', '..', 'resources', 'samples', 'regulated.octoha')) --to $folder --parts findings
$other = [System.Text.Json.Nodes.JsonNode]::Parse([System.IO.File]::ReadAllText([System.IO.Path]::Combine($folder, 'settings.json')))
$path = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', 'bundle', 'settings.json')
Use-Case -Change @{ 'octopus.msiSha256' = (Get-InstallerHash); 'secrets.breakGlassPassword' = 'octopus-breakglass-password' }
$merged = [System.Text.Json.Nodes.JsonNode]::Parse([System.IO.File]::ReadAllText($path))
foreach ($key in @('infra', 'answers')) { $merged[$key] = $other[$key].DeepClone() }
foreach ($node in $merged['nodes']) { $node['size'] = 'Standard_D4s_v5' }
$merged['infra']['main']['redis'] = [System.Text.Json.Nodes.JsonNode]::Parse('{"name":"redis-octopus","sku":"Balanced_B0","highAvailability":false,"eviction":"NoEviction","persistence":false,"tls":true,"publicAccess":false}')
$merged['infra']['main']['loadBalancers'] = [System.Text.Json.Nodes.JsonNode]::Parse('[{"name":"lbi-octopus","probes":[{"name":"web","path":"/api/octopusservernodes/ping"}],"rules":[{"name":"web","idleMinutes":30}]}]')
$merged['infra']['main']['queueAlerts'] = [System.Text.Json.Nodes.JsonNode]::Parse('[{"name":"alert-queue-long","description":"Many tasks of Octopus wait.","threshold":10}]')
[System.IO.File]::WriteAllText($path, $merged.ToJsonString())
$settings = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($path))

# A full run on the node, the cluster around it, and the tests beside the scripts.
Copy-AcceptanceTest
Write-Manifest
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
Use-Cluster -Settings $settings
Set-State -Name 'breakGlass' -Value 'API-CANARYKEY'
Import-Module -Name 'C:\bundle\tests\OctohaAcceptance.psm1' -Verbose:$false
$sql = @($settings.infra.main.sql.servers)[0].name
$database = "/databases/$($settings.infra.main.sql.database)"
$files = $settings.infra.main.files.account
$gateway = $settings.infra.main.gateway
$group = @($settings.infra.main.securityGroups)[0].name
$drain = { $all = @(Get-State -Name 'apiNodes'); $all[0].IsInMaintenanceMode = $true; Set-State -Name 'apiNodes' -Value $all }
$stop = { $service = Get-State -Name 'service'; $service.State = 'Stopped'; Set-State -Name 'service' -Value $service }

$faults = @(
    @{ Test = 'Preflight'; Break = { Set-State -Name 'integrity' -Value 'S-1-16-8192' } }
    @{ Test = 'Preflight'; Break = { Set-State -Name "closed:$($settings.storage.server):445" -Value $true } }
    @{ Test = 'StepState'; Break = { Remove-NetFirewallRule -Name 'Octoha-TCP-443' } }
    @{ Test = 'ServerVersion'; Break = { param($run) $run.Settings.octopus.version = '2026.4.7000' } }
    @{ Test = 'PortalVersion'; Break = { Set-State -Name 'portalVersion' -Value '2026.3.1' } }
    @{ Test = 'NodeZone'; Break = { Set-State -Name 'zone' -Value '3' } }
    @{ Test = 'NodeSize'; Break = { Set-State -Name 'size' -Value 'Standard_B2s' } }
    @{ Test = 'NodeService'; Break = $stop }
    @{ Test = 'NodeService'; Break = { $service = Get-State -Name 'service'; $service.StartName = 'CONTOSO\somebody'; Set-State -Name 'service' -Value $service } }
    @{ Test = 'TaskCap'; Break = { param($run) $run.Node.taskCap = 99 } }
    @{ Test = 'WebSetting'; Break = { param($run) $run.Settings.octopus.commsPort = 10999 } }
    @{ Test = 'Firewall'; Break = { Remove-NetFirewallRule -Name 'Octoha-TCP-10943' } }
    @{ Test = 'NodeList'; Break = { $all = @(Get-State -Name 'apiNodes'); $all[1].IsOffline = $true; Set-State -Name 'apiNodes' -Value $all } }
    @{ Test = 'NodeList'; Break = { $all = @(Get-State -Name 'apiNodes'); $all[1].MaxConcurrentTasks = 0; Set-State -Name 'apiNodes' -Value $all } }
    @{ Test = 'NodeList'; Break = { Set-State -Name 'apiNodes' -Value (@(Get-State -Name 'apiNodes') + @(@{ Name = 'octo-99'; IsOffline = $false; MaxConcurrentTasks = 5; IsInMaintenanceMode = $false })) } }
    @{ Test = 'NodeList'; Break = { Set-State -Name 'apiNodes' -Value @(@(Get-State -Name 'apiNodes')[0]) } }
    @{ Test = 'Licence'; Break = { Set-State -Name 'compliant' -Value $false } }
    @{ Test = 'Licence'; Break = { param($run) $run.Settings.octopus.licenceNodeLimit = 1 } }
    @{ Test = 'DatabaseAddress'; Break = { Set-State -Name "address:$($settings.database.server)" -Value '20.1.2.3' } }
    @{ Test = 'DatabaseAddress'; Break = { Set-State -Name "closed:$($settings.database.server):1433" -Value $true } }
    @{ Test = 'DatabaseSetting'; Break = { Break-Resource -Type Sql -Name $sql -Child $database -Path 'properties.collation' -Value 'Latin1_General_CS_AS' } }
    @{ Test = 'DatabaseSetting'; Break = { Break-Resource -Type Sql -Name $sql -Child $database -Path 'properties.zoneRedundant' -Value $false } }
    @{ Test = 'DatabaseSetting'; Break = { Break-Resource -Type Sql -Name $sql -Child $database -Path 'properties.currentServiceObjectiveName' -Value 'S0' } }
    @{ Test = 'DatabaseBackup'; Break = { Break-Resource -Type Sql -Name $sql -Child "$database/backupShortTermRetentionPolicies/default" -Path 'properties.retentionDays' -Value 1 } }
    @{ Test = 'DatabaseFailover'; Break = { Break-Resource -Type Sql -Name $sql -Child "/failoverGroups/$($settings.infra.main.sql.failoverGroup)" -Path 'properties.replicationRole' -Value 'Secondary' } }
    @{ Test = 'ShareAddress'; Break = { Set-State -Name "address:$($settings.storage.server)" -Value @('10.20.3.4', '20.1.2.3') } }
    @{ Test = 'ShareAddress'; Break = { Set-State -Name "address:$($settings.storage.server)" -Value $null } }
    @{ Test = 'ShareAccess'; Break = { Remove-Item -LiteralPath "$($settings.storage.unc)\TaskLogs" -Recurse -Force }; Mend = { $null = New-Item -Path "$($settings.storage.unc)\TaskLogs" -ItemType Directory } }
    @{ Test = 'SharePath'; Break = { param($run) $run.Settings.storage.clusterShared = '\\another.example.com\share' } }
    @{ Test = 'ShareSetting'; Break = { Break-Resource -Type Files -Name $files -Path 'sku.name' -Value 'Standard_LRS' } }
    @{ Test = 'ShareSetting'; Break = { Break-Resource -Type Files -Name $files -Child '/fileServices/default' -Path 'properties.shareDeleteRetentionPolicy.enabled' -Value $false } }
    @{ Test = 'Backup'; Break = { $items = Get-State -Name 'backupItems'; $items.AzureIaasVM[1].properties.lastRecoveryPoint = ''; Set-State -Name 'backupItems' -Value $items } }
    @{ Test = 'Backup'; Break = { $items = Get-State -Name 'backupItems'; $items.AzureStorage = @(); Set-State -Name 'backupItems' -Value $items } }
    @{ Test = 'PortalPing'; Role = 'jumpHost'; Break = { Set-State -Name 'portalCode' -Value 502 } }
    @{ Test = 'NodePing'; Break = { Set-State -Name 'nodeCode' -Value 503 } }
    @{ Test = 'DrainedNode'; First = $drain; Break = { Set-State -Name 'neverDrained' -Value $true } }
    @{ Test = 'DrainedNode'; First = $drain; Break = { Set-State -Name 'portalCode' -Value 418 } }
    @{ Test = 'StoppedNode'; First = $stop; Break = { Set-State -Name 'portalCode' -Value 502 } }
    @{ Test = 'BalancerProbe'; Break = { Break-Resource -Type Gateway -Name $gateway.name -Path 'properties.probes.properties.path' -Value '/' } }
    @{ Test = 'BalancerProbe'; Break = { Break-Resource -Type Balancer -Name 'lbi-octopus' -Path 'properties.probes.properties.requestPath' -Value $null } }
    @{ Test = 'BodySize'; Break = { Break-Resource -Type 'Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies' -Name $gateway.firewallPolicy -Path 'properties.policySettings.fileUploadLimitInMb' -Value 100 } }
    @{ Test = 'BalancerTimeout'; Break = { Break-Resource -Type Gateway -Name $gateway.name -Path 'properties.backendHttpSettingsCollection.properties.requestTimeout' -Value 20 } }
    @{ Test = 'BalancerTimeout'; Break = { Break-Resource -Type Balancer -Name 'lbi-octopus' -Path 'properties.loadBalancingRules.properties.idleTimeoutInMinutes' -Value 4 } }
    @{ Test = 'PollingAddress'; Role = 'jumpHost'; Break = { Set-State -Name 'closed:octo-02.example.com:10943' -Value $true } }
    @{ Test = 'PollingMachine'; Break = { $all = @(Get-State -Name 'apiMachines'); $all[0].HealthStatus = 'Unavailable'; Set-State -Name 'apiMachines' -Value $all } }
    @{ Test = 'PollingMachine'; Break = { $all = @(Get-State -Name 'apiMachines'); $all[1].Endpoint.CommunicationStyle = 'TentaclePassive'; Set-State -Name 'apiMachines' -Value $all } }
    @{ Test = 'PollingMachine'; Break = { Set-State -Name 'apiMachines' -Value @() } }
    @{ Test = 'RedisSetting'; Break = { Break-Resource -Type Redis -Name 'redis-octopus' -Child '/databases/default' -Path 'properties.evictionPolicy' -Value 'VolatileLRU' } }
    @{ Test = 'MasterKey'; Break = { Set-State -Name 'secret:octopus-master-key' -Value 'AnotherKeyAnotherKeyAn==' } }
    @{ Test = 'MasterKey'; Break = { $gone = $null; $null = [Octoha.ScriptHost.World]::State.TryRemove('secret:octopus-master-key', [ref] $gone) } }
    @{ Test = 'MasterKeyFile'; Break = { Set-Content -LiteralPath 'C:\Octopus\MasterKey.txt' -Value 'key: MasterKeyMasterKeyMast==' -Encoding UTF8 }; Mend = { Remove-Item -LiteralPath 'C:\Octopus\MasterKey.txt' -Force } }
    @{ Test = 'VaultAddress'; Break = { Set-State -Name "address:$(([uri] $settings.vault.uri).Host)" -Value '172.32.0.4' } }
    @{ Test = 'VaultSetting'; Break = { Break-Resource -Type Vault -Name $settings.infra.foundation.vault.name -Path 'properties.enablePurgeProtection' -Value $false } }
    @{ Test = 'PublicAccess'; Break = { Break-Resource -Type Sql -Name $sql -Path 'properties.publicNetworkAccess' -Value 'Enabled' } }
    @{ Test = 'PublicAccess'; Break = { Break-Resource -Type Files -Name $files -Path 'properties.publicNetworkAccess' -Value 'Enabled' } }
    @{ Test = 'PublicAccess'; Break = { Break-Resource -Type Vault -Name $settings.infra.foundation.vault.name -Path 'properties.publicNetworkAccess' -Value 'Enabled' } }
    @{ Test = 'MinimumTls'; Break = { Break-Resource -Type Sql -Name $sql -Path 'properties.minimalTlsVersion' -Value '1.0' } }
    @{ Test = 'MinimumTls'; Break = { Break-Resource -Type Files -Name $files -Path 'properties.minimumTlsVersion' -Value 'TLS1_0' } }
    @{ Test = 'MinimumTls'; Break = { Break-Resource -Type Gateway -Name $gateway.name -Path 'properties.sslPolicy.policyName' -Value 'AppGwSslPolicy20150501' } }
    @{ Test = 'KeylessSignIn'; Break = { Break-Resource -Type Files -Name $files -Path 'properties.allowSharedKeyAccess' -Value $true } }
    @{ Test = 'KeylessSignIn'; Break = { Break-Resource -Type Sql -Name $sql -Child '/azureADOnlyAuthentications/Default' -Path 'properties.azureADOnlyAuthentication' -Value $false } }
    @{ Test = 'PublicAddress'; Break = { Set-State -Name 'publicIp' -Value '20.1.2.3' } }
    @{ Test = 'TrustedLaunch'; Break = { Set-State -Name 'secureBoot' -Value 'false' } }
    @{ Test = 'SecurityGroup'; Break = { Break-Resource -Type 'Microsoft.Network/networkSecurityGroups' -Name $group -Path 'properties.securityRules.name' -Value 'rdp-from-everywhere' } }
    @{ Test = 'SecurityGroup'; Break = { Break-Resource -Type 'Microsoft.Network/networkSecurityGroups' -Name $group -Path 'properties.securityRules.properties.sourceAddressPrefix' -Value '*' } }
    @{ Test = 'SecurityGroup'; Break = { Break-Resource -Type 'Microsoft.Network/networkSecurityGroups' -Name $group -Path 'properties.securityRules.properties.access' -Value 'Maybe' } }
    @{ Test = 'SignIn'; Break = { Set-State -Name 'providers' -Value @(@{ Name = 'Azure AD'; FormsLoginEnabled = $false }, @{ Name = 'Octopus'; FormsLoginEnabled = $true }) } }
    @{ Test = 'SignIn'; Break = { Set-State -Name 'providers' -Value @() } }
    @{ Test = 'BreakGlass'; Break = { Set-State -Name 'breakGlass' -Value 'another' } }
    @{ Test = 'LogRetention'; Break = { Break-Resource -Type 'Microsoft.OperationalInsights/workspaces' -Name @($settings.infra.main.workspaces)[0].name -Path 'properties.retentionInDays' -Value 30 } }
    @{ Test = 'DiagnosticLog'; Break = { Set-State -Name 'silent' -Value $database } }
    @{ Test = 'Alert'; Break = { Break-Resource -Type 'Microsoft.Insights/metricAlerts' -Name @($settings.infra.main.alerts)[0].name -Path 'properties.enabled' -Value $false } }
    @{ Test = 'Alert'; Break = { Break-Resource -Type 'Microsoft.Insights/scheduledQueryRules' -Name 'alert-queue-long' -Path 'properties.enabled' -Value $false } }
    @{ Test = 'Alert'; Break = { Break-Resource -Type 'Microsoft.Insights/actionGroups' -Name @($settings.infra.main.actionGroups)[0].name -Path 'properties.emailReceivers.emailAddress' -Value 'nobody@example.com' } }
)
foreach ($fault in $faults) { Assert-Fault -Fault $fault }

# Who runs the tag Balancer on a stopped node, as the plan says, must be able to pass it.
$kept = Save-State
& $stop
Assert-That -Holds ((Test-OctohaNodePing -Context (Get-Run)).Skipped -match 'stopped') -What 'the ping of a stopped node to be skipped'
Restore-State -Kept $kept

# What only other machines and designs have: a Tentacle, a node that ends TLS itself, the Redis queue, links, the manifest.
$null = New-Item -Path 'C:\Program Files\Octopus Deploy\Tentacle' -ItemType Directory -Force
Set-Content -LiteralPath 'C:\Program Files\Octopus Deploy\Tentacle\Tentacle.exe' -Value 'program' -Encoding UTF8
Set-State -Name 'polled' -Value @(@{ Address = 'https://octo-01.example.com:10943/' }, @{ Address = 'https://octo-02.example.com:10943/' })
Assert-Fault -Fault @{ Test = 'PollingRegistration'; Role = 'tentacle'; Break = { Set-State -Name 'polled' -Value @(@{ Address = 'https://octo-01.example.com:10943/' }) } }

function Get-TestCertificate {
    param([int] $Days)
    $name = [pscustomobject] @{ Unicode = 'octopus.example.com' }
    , @([pscustomobject] @{ HasPrivateKey = $true; NotBefore = [datetime]::Now.AddDays(-1); NotAfter = [datetime]::Now.AddDays($Days); DnsNameList = @($name); Thumbprint = 'THUMB' })
}
$runs.node.Settings.octopus.webListenPrefixes = @('https://localhost:443/')
Set-State -Name 'certificates' -Value (Get-TestCertificate -Days 90)
Assert-Fault -Fault @{ Test = 'Certificate'; Break = { Set-State -Name 'certificates' -Value (Get-TestCertificate -Days 10) } }
$runs.node.Settings.polling.way = 'redis'
Set-State -Name 'redis' -Value 'set'
Assert-Fault -Fault @{ Test = 'PollingQueue'; Break = { Set-State -Name 'redis' -Value $null } }
$runs.node.Settings.storage.access = 'symbolicLink'
$runs.node.Settings.storage.folders = @([pscustomobject] @{ name = 'Artifacts'; path = 'C:\Octopus\Artifacts'; target = "$($settings.storage.unc)\Artifacts" })
$null = New-Item -Path 'C:\Octopus\Artifacts' -ItemType SymbolicLink -Value "$($settings.storage.unc)\Artifacts"
Assert-Fault -Fault @{ Test = 'ShareLink'; Break = { (Get-Item -LiteralPath 'C:\Octopus\Artifacts' -Force).Delete() } }
Assert-Fault -Fault @{ Test = 'Bundle'; Break = { Add-Content -LiteralPath 'C:\bundle\scripts\steps\10-Preflight.ps1' -Value '# changed' -Encoding UTF8 } }

# None is forgotten: a fault at least for each function that gives a result.
$made = @(@($faults | ForEach-Object -Process { $_.Test }) + @('PollingRegistration', 'Certificate', 'PollingQueue', 'ShareLink', 'Bundle'))
foreach ($file in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', 'bundle', 'scripts', 'Octoha', 'Public', 'Acceptance'), 'Test-Octoha*.ps1')) {
    $name = [System.IO.Path]::GetFileNameWithoutExtension($file).Substring(11)
    Assert-That -Holds ($made -contains $name) -What "a fault for Test-Octoha$name"
}
