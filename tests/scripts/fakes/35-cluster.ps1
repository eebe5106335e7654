# A whole cluster, as octoha-cli exports its design: the bundle, every machine in its order, and what must be there in the end.

# A new bundle at C:\bundle. The design is a file; Set changes it as octoha-cli does.
function Use-Bundle {
    param([string] $Design, [string[]] $Set = @())
    $root = [Octoha.ScriptHost.World]::Root
    $copy = [System.IO.Path]::Combine($root, 'design.octoha')
    [System.IO.File]::Copy($Design, $copy, $true)
    if ($Set.Count -gt 0) { $said = & $env:OCTOHA_CLI set $copy @Set 2>&1; Assert-That -Holds ($LASTEXITCODE -eq 0) -What "$Design to take $Set, seen: $said" }
    [System.IO.Directory]::Delete("$root/bundle", $true)
    $said = & $env:OCTOHA_CLI export $copy --to "$root/bundle" 2>&1
    Assert-That -Holds ($LASTEXITCODE -eq 0) -What "$Design with $Set to be exported, seen: $said"
    Get-BundleSetting
}

function Get-BundleSetting {
    ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText([System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'bundle', 'settings.json')))
}

# Before anything is done: empty shares, a vault with its secrets, no database. An existing server brings database and key along.
function Start-Cluster {
    param([psobject] $Settings, [string] $Canary = 'canary')
    [Octoha.ScriptHost.World]::Empty()
    foreach ($unc in @($Settings.storage.unc, $Settings.secondRegion.storage.unc)) {
        if ($unc) { $null = [System.IO.Directory]::CreateDirectory([Octoha.ScriptHost.World]::Share($unc)) }
    }
    foreach ($kind in $Settings.secrets.PSObject.Properties) {
        if ($kind.Value -and $kind.Name -ne 'masterKey') { Set-State -Name "secret:$($kind.Value)" -Value "$Canary $($kind.Name)" }
    }
    $fromVault = $Settings.secrets.portalCertificate
    if ($fromVault) { Set-State -Name "secret:$fromVault" -Value (Get-ClusterPfx -Name ([uri] $Settings.octopus.portalUrl).Host) }
    Add-CaseDatabase -Settings $Settings
    if ($Settings.serviceAccount.name) { Set-State -Name "cluster:account:$($Settings.serviceAccount.name)" -Value 'S-1-5-21-1-2-3-1111' }
    if ($Settings.domain.name) { Set-State -Name 'cluster:domainName' -Value $Settings.domain.name }
    $grows = $Settings.octopus.growsExisting
    $key = if ($grows) { 'CanaryKeyCanaryKeyCana==' } else { '' }
    if ($grows -and $Settings.secrets.masterKey) { Set-State -Name "secret:$($Settings.secrets.masterKey)" -Value $key }
    $paths = @{}
    if ($grows) { foreach ($name in @('Artifacts', 'TaskLogs', 'Packages')) { $paths[$name] = "C:\Old\$name" } }
    Set-State -Name 'cluster:database' -Value @{
        Schema = [bool] $grows; Key = $key; Schemas = 0; Nodes = @{}; Paths = $paths; Settings = @{}; Licences = 0; Admins = @()
    }
    Set-State -Name 'cluster:settings' -Value @{ Portal = $Settings.octopus.portalUrl; SignIn = $Settings.storage.signIn; FromVault = [bool] $fromVault }
}

# One certificate for all: making keys takes long.
$global:octohaPfx = @{}
function Get-ClusterPfx {
    param([string] $Name)
    if (-not $global:octohaPfx[$Name]) { $global:octohaPfx[$Name] = New-TestPfx -Name $Name }
    $global:octohaPfx[$Name]
}

# Goes to a machine; a new one has what Windows and the templates gave it.
function Enter-Machine {
    param([string] $Computer, [string] $Role = 'node')
    [Octoha.ScriptHost.World]::Enter($Computer)
    if (Get-State -Name 'furnished') { return }
    Set-State -Name 'furnished' -Value $true
    $given = Get-State -Name 'cluster:settings'
    if ($Role -eq 'node' -and $given.SignIn -ne 'storageKey') { Set-State -Name 'mayOpenShare' -Value $true }
    if ($Role -eq 'node' -and -not $given.FromVault) {
        $portal = if ($given.Portal) { ([uri] $given.Portal).Host } else { 'localhost' }
        Set-State -Name 'certificates' -Value @([pscustomobject] @{
                HasPrivateKey = $true; NotBefore = [datetime]::new(2020, 1, 1); NotAfter = [datetime]::new(2099, 1, 1)
                DnsNameList = @([pscustomobject] @{ Unicode = $portal }); Thumbprint = 'A' * 40
            })
    }
    switch ($Role) {
        'tentacle' { Add-Program -Name 'Tentacle' -File 'Tentacle.exe' }
        'existingServer' { Add-ExistingServer }
        'platform' { Set-Content -LiteralPath 'C:\licence.xml' -Value '<License>canary</License>' -Encoding UTF8 }
    }
}

function Add-Program {
    param([string] $Name, [string] $File)
    $null = New-Item -Path "C:\Program Files\Octopus Deploy\$Name" -ItemType Directory -Force
    Set-Content -LiteralPath "C:\Program Files\Octopus Deploy\$Name\$File" -Value 'program' -Encoding UTF8
}

# What runs before: a server of another instance, its files on a disk of its own, and a share that it may open.
function Add-ExistingServer {
    Add-Program -Name 'Octopus' -File 'Octopus.Server.exe'
    foreach ($folder in @('Artifacts', 'TaskLogs', 'Packages', 'Imports')) {
        $null = New-Item -Path "C:\Old\$folder" -ItemType Directory -Force
        Set-Content -LiteralPath "C:\Old\$folder\one.txt" -Value "of $folder" -Encoding UTF8
    }
    $key = (Get-State -Name 'cluster:database').Key
    Set-State -Name 'mayOpenShare' -Value $true
    Set-State -Name 'service' -Value @{ Name = 'OctopusDeploy: Old'; State = 'Running'; StartName = 'LocalSystem'; StartMode = 'Auto'; Loaded = $null }
    Set-State -Name 'node' -Value @{ Name = 'old-01'; Key = $key; Connection = ''; TaskCap = '5'; '--webListenPrefixes' = 'http://localhost:80/' }
}

# Who runs what, in the order of the plan: the first node, the others, the jump host, the Tentacles.
function Get-Stage {
    param([psobject] $Settings)
    $key = [securestring]::new()
    foreach ($letter in 'API-CANARYKEY'.ToCharArray()) { $key.AppendChar($letter) }
    if ($Settings.octopus.growsExisting) { @{ Machine = 'old-01'; Role = 'existingServer'; With = @{ Role = 'existingServer'; InstanceName = 'Old'; ApiKey = $key } } }
    $msi = @{ MsiSha256 = (Get-InstallerHash); SignInProven = $true }
    $nodes = @($Settings.nodes | Where-Object -FilterScript { $_.first }) + @($Settings.nodes | Where-Object -FilterScript { -not $_.first })
    foreach ($node in $nodes) { @{ Machine = $node.name; Role = 'node'; With = $msi } }
    @{ Machine = 'jump-01'; Role = 'jumpHost'; With = @{ Role = 'jumpHost'; Step = @('10', '95') } }
    if (@('addressPerNode', 'portPerNode', 'redis', 'webSockets') -notcontains $Settings.polling.way) { return }
    foreach ($one in @($Settings.polling.tentacles | Where-Object -FilterScript { $_.kind -ne 'kubernetesAgent' })) {
        @{ Machine = $one.name; Role = 'tentacle'; With = @{ Role = 'tentacle'; ApiKey = $key } }
    }
}

function Invoke-Stage {
    param([hashtable] $Stage, [hashtable] $With = @{})
    Enter-Machine -Computer $Stage.Machine -Role $Stage.Role
    Invoke-Run -Stage $Stage -With $With
}

# A run of the script that belongs to the machine.
function Invoke-Run {
    param([hashtable] $Stage, [hashtable] $With = @{})
    if ($Stage.Role -ne 'platform') { return Invoke-Plan -With ($Stage.With + $With) }
    # Asked for are the secrets that the vault does not hold.
    [Octoha.ScriptHost.World]::Answers.Clear()
    foreach ($secret in (Get-BundleSetting).azure.secrets) {
        if ($secret.kind -eq 'storageKey' -or $null -ne (Get-State -Name "secret:$($secret.name)")) { continue }
        [Octoha.ScriptHost.World]::Answers.Enqueue($(if ($secret.kind -eq 'licence') { 'C:\licence.xml' } else { "canary $($secret.name)" }))
    }
    Invoke-Deployment -With ($Stage.With + $With) -AsItIs
}

# What the samples leave open and Azure must know.
function Get-AzureSet {
    $id = '00000000-0000-4000-8000-00000000000'
    "placement.subscription=${id}1", 'database.entraAdminName=DBA', "database.entraAdminId=${id}4"
}

# Before anything is there in Azure: the certificate alone is in the vault, for only its owner can bring it.
function Start-Azure {
    param([psobject] $Settings)
    [Octoha.ScriptHost.World]::Empty()
    foreach ($secret in $Settings.azure.secrets) { if ($secret.kind -match 'certificate$') { Set-State -Name "secret:$($secret.name)" -Value 'certificate' } }
    Set-State -Name 'cluster:settings' -Value @{ Portal = ''; SignIn = 'identity'; FromVault = $true }
    @{ Machine = 'ops-01'; Role = 'platform'; With = @{} }
}

# What differs between the world and the settings, in words: read from the machines, the database, the vault and the share.
function Get-ClusterFault {
    param([psobject] $Settings, [object[]] $Stages)
    $database = Get-State -Name 'cluster:database'
    $here = @($Settings.nodes | Where-Object -FilterScript { -not $_.standby })
    foreach ($node in $here) { Get-NodeFault -Settings $Settings -Node $node -Database $database }
    foreach ($node in @($Settings.nodes | Where-Object -FilterScript { $_.standby })) {
        if (Get-StateOf -Machine $node.name -Name 'service') { "$($node.name) waits for a fail-over and has a service" }
    }
    Get-DatabaseFault -Settings $Settings -Nodes $here -Database $database
    foreach ($folder in $Settings.storage.folders) {
        if (-not [System.IO.Directory]::Exists([Octoha.ScriptHost.World]::Share($folder.target))) { "the folder $($folder.target) is missing" }
    }
    $asked = @($Stages | ForEach-Object -Process { $_.Machine })
    foreach ($one in @($Settings.polling.tentacles | Where-Object -FilterScript { $asked -contains $_.name })) { Get-TentacleFault -Settings $Settings -Tentacle $one }
    Get-Rest -Settings $Settings
}

function Get-StateOf {
    param([string] $Machine, [string] $Name)
    [Octoha.ScriptHost.World]::State.Read($Machine, $Name)
}

function Test-Same {
    param([string] $What, $Seen, $Wanted)
    if ("$Seen" -cne "$Wanted") { "$What is '$Seen', expected '$Wanted'" }
}

function Get-NodeFault {
    param([psobject] $Settings, [psobject] $Node, [hashtable] $Database)
    $name = $Node.name
    $own = Get-StateOf -Machine $name -Name 'node'
    $service = Get-StateOf -Machine $name -Name 'service'
    if (-not $own -or -not $service) { return "$name has no service" }
    $account = if ($Settings.serviceAccount.kind -eq 'localSystem') { 'LocalSystem' } else { $Settings.serviceAccount.name }
    Test-Same -What "$name`: state" -Seen $service.State -Wanted 'Running'
    Test-Same -What "$name`: account" -Seen $service.StartName -Wanted $account
    Test-Same -What "$name`: loaded at the last start" -Seen $service.Loaded -Wanted (Get-Configured -Node $own -Database $Database)
    Test-Same -What "$name`: node name" -Seen $own.Name -Wanted $Node.nodeName
    Test-Same -What "$name`: task cap" -Seen $own.TaskCap -Wanted $Node.taskCap
    Test-Same -What "$name`: key" -Seen $own.Key -Wanted $Database.Key
    Test-Same -What "$name`: prefixes" -Seen $own['--webListenPrefixes'] -Wanted ($Settings.octopus.webListenPrefixes -join ',')
    Test-Same -What "$name`: force SSL" -Seen $own['--webForceSSL'] -Wanted "$($Settings.octopus.forceSsl)"
    Test-Same -What "$name`: comms port" -Seen $own['--commsListenPort'] -Wanted $Settings.octopus.commsPort
    Test-Same -What "$name`: proxies" -Seen $own['--trustedProxies'] -Wanted ($Settings.octopus.trustedProxies -join ',')
    if (-not "$($own.Connection)".Contains("Catalog=$($Settings.database.name)", [System.StringComparison]::OrdinalIgnoreCase)) { "$name is connected to $($own.Connection)" }
    if ($Settings.polling.way -eq 'redis') {
        Test-Same -What "$name`: Redis" -Seen $own['--multiNodePollingTentaclesRedisConnectionString'] -Wanted (Get-State -Name "secret:$($Settings.secrets.redisConnection)")
    }
    foreach ($port in $Settings.firewallPorts) { if (-not (Get-StateOf -Machine $name -Name "rule:Octoha-TCP-$port")) { "$name has no rule for port $port" } }
    Test-Same -What "$name`: task that counts what waits" -Seen ($null -ne (Get-StateOf -Machine $name -Name 'task:Octoha-Queue')) -Wanted ($Settings.secrets.queueKey.Length -gt 0)
    Get-ShareFault -Settings $Settings -Name $name
}

function Get-ShareFault {
    param([psobject] $Settings, [string] $Name)
    $storage = $Settings.storage
    if (-not (Get-StateOf -Machine $Name -Name 'mayOpenShare')) { "$Name may not open the share" }
    if ($storage.driveLetter -and $storage.access -eq 'globalMapping' -and -not (Get-StateOf -Machine $Name -Name 'drive')) { "$Name has no drive" }
    if ($storage.access -ne 'symbolicLink') { return }
    foreach ($folder in $storage.folders) {
        $link = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Disk($Name), $folder.path.Substring(3).Replace('\', '/'))
        Test-Same -What "$Name`: $($folder.path)" -Seen ([System.IO.FileInfo]::new($link).LinkTarget) -Wanted ([Octoha.ScriptHost.World]::Share($folder.target))
    }
}

function Get-DatabaseFault {
    param([psobject] $Settings, [object[]] $Nodes, [hashtable] $Database)
    $grows = [bool] $Settings.octopus.growsExisting
    Test-Same -What 'schemas made' -Seen $Database.Schemas -Wanted $(if ($grows) { 0 } else { 1 })
    $wanted = @($Nodes | ForEach-Object -Process { "$($_.nodeName) $($_.taskCap)" } | Sort-Object) -join ', '
    $seen = @($Database.Nodes.Keys | ForEach-Object -Process { "$_ $($Database.Nodes[$_].TaskCap)" } | Sort-Object) -join ', '
    Test-Same -What 'nodes of the cluster' -Seen $seen -Wanted $wanted
    foreach ($folder in $Settings.storage.folders) {
        $path = if ($Settings.storage.layout -eq 'clusterShared') { $Settings.storage.clusterShared.TrimEnd('\') + '\' + $folder.name } else { $folder.path }
        Test-Same -What "path of $($folder.name)" -Seen $Database.Paths[$folder.name] -Wanted $path
    }
    if (-not $grows) {
        Test-Same -What 'licences' -Seen $Database.Licences -Wanted 1
        if (@($Database.Admins) -notcontains $Settings.admin.user) { "$($Settings.admin.user) is no administrator" }
    }
    if ($Settings.vault.name -and $Settings.vault.identity -ne 'none' -and $Settings.secrets.masterKey) {
        Test-Same -What 'master key in the vault' -Seen (Get-State -Name "secret:$($Settings.secrets.masterKey)") -Wanted $Database.Key
    }
}

function Get-TentacleFault {
    param([psobject] $Settings, [psobject] $Tentacle)
    if ($Tentacle.kind -eq 'kubernetesAgent' -or @('addressPerNode', 'portPerNode', 'redis', 'webSockets') -notcontains $Settings.polling.way) { return }
    $addresses = if ($Settings.polling.way -eq 'redis') { @($Settings.polling.sharedAddress) } else { @($Settings.polling.endpoints | ForEach-Object -Process { $_.address }) }
    $wanted = @($addresses | ForEach-Object -Process { $_.TrimEnd('/') } | Sort-Object) -join ' '
    $seen = @(Get-StateOf -Machine $Tentacle.name -Name 'polling' | ForEach-Object -Process { "$_".TrimEnd('/') } | Sort-Object) -join ' '
    Test-Same -What "$($Tentacle.name): polls since its last start" -Seen $seen -Wanted $wanted
    Test-Same -What "$($Tentacle.name): machine" -Seen (Get-StateOf -Machine $Tentacle.name -Name 'machine') -Wanted $Tentacle.name
}

# What a run must not leave behind: tasks, their folders, probes.
function Get-Rest {
    param([psobject] $Settings)
    foreach ($machine in @($Settings.nodes | ForEach-Object -Process { $_.name })) {
        # The task that counts what waits is there to stay: Get-NodeFault looks for it.
        $tasks = @([Octoha.ScriptHost.World]::State.NamesOf($machine) | Where-Object -FilterScript { $_ -like 'task:*' -and $_ -ne 'task:Octoha-Queue' })
        foreach ($name in $tasks) { "$machine still has $name" }
        $work = [Octoha.ScriptHost.World]::Disk($machine) + '/ProgramData/Octoha'
        if ([System.IO.Directory]::Exists($work)) { foreach ($folder in [System.IO.Directory]::GetDirectories($work, 'task-*')) { "$machine still has $folder" } }
    }
    foreach ($file in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'unc'), '*.tmp', 'AllDirectories')) { "$file is left" }
}
