# Native tools of a simulated Windows machine. Each notes its call, arguments included, and keeps state in the world.
function Add-Call {
    param([string] $Tool, [object[]] $Words)
    [Octoha.ScriptHost.World]::Calls.Add($Tool + ' ' + ($Words -join '|'))
}

function Get-State {
    param([string] $Name, $Default = $null)
    $found = $null
    if ([Octoha.ScriptHost.World]::State.TryGetValue($Name, [ref] $found)) { return $found }
    $Default
}

function Set-State {
    param([string] $Name, $Value)
    [Octoha.ScriptHost.World]::State[$Name] = $Value
}

# A case can let any call fail: state "fail:TOOL VERB" holds the exit code.
function Complete-Call {
    param([string] $Key)
    $global:LASTEXITCODE = Get-State -Name "fail:$Key" -Default 0
    if ($global:LASTEXITCODE -ne 0) { "Told to fail: $Key" }
    $global:LASTEXITCODE -ne 0
}

# Native tools are started as processes: each is the fake of its name.
${function:global:New-Object.System.Diagnostics.Process} = { [Octoha.ScriptHost.FakeProcess]::new() }

# https://learn.microsoft.com/windows-server/administration/windows-commands/taskkill
function taskkill.exe {
    Add-Call -Tool 'taskkill.exe' -Words $args
    $global:LASTEXITCODE = if ([Octoha.ScriptHost.FakeProcess]::End($args[1])) { 0 } else { 128 }
}

# The folder must exist; /inheritance:r takes away what comes from above: learn.microsoft.com/windows-server/administration/windows-commands/icacls
function icacls.exe {
    Add-Call -Tool 'icacls.exe' -Words $args
    $global:LASTEXITCODE = if (Test-Path -LiteralPath $args[0]) { 0 } else { 2 }
    if ($global:LASTEXITCODE -eq 0 -and $args -contains '/inheritance:r') { Set-State -Name "closed:$($args[0])" -Value $true }
}
function net.exe { Add-Call -Tool 'net.exe' -Words $args; $global:LASTEXITCODE = 0 }

function sc.exe {
    Add-Call -Tool 'sc.exe' -Words $args
    $service = Get-State -Name 'service'
    $service.StartName = $args[3]
    Set-State -Name 'service' -Value $service
    $global:LASTEXITCODE = 0
}

# 60: the certificate is not for the name that was asked for (https://curl.se/docs/manpage.html, exit codes); here it is for the portal's.
function curl.exe {
    $name = ([uri] $args[-1]).Host
    if ($args -notcontains '--insecure' -and "$(Get-Word -Words $args -Flag '--resolve')" -notmatch "^$([regex]::Escape((Get-State -Name 'certifiedName' -Default $name))):443:127\.0\.0\.1`$") {
        $global:LASTEXITCODE = 60
        return
    }
    $service = Get-State -Name 'service'
    $running = $service -and $service.State -eq 'Running' -and (Get-State -Name 'bound')
    $global:LASTEXITCODE = if ($running) { 0 } else { 7 }
    if ($running) { '200' } else { '000' }
}

function whoami.exe {
    $global:LASTEXITCODE = 0
    '"Label","' + (Get-State -Name 'integrity' -Default 'S-1-16-12288') + '"'
}

function cmdkey.exe {
    Add-Call -Tool 'cmdkey.exe' -Words $args
    $kept = Get-State -Name 'credential'
    switch -Wildcard ($args[0]) {
        '/add:*' { Set-State -Name 'credential' -Value $_.Substring(5); Set-State -Name 'mayOpenShare' -Value $true }
        '/delete:*' { Set-State -Name 'credential' -Value $null }
        '/list:*' { "Gespeicherte Anmeldeinformationen fuer $($_.Substring(6)):"; if ($kept) { "    Ziel: Domain:target=$kept" } else { '    * KEINE *' } }
    }
    $global:LASTEXITCODE = 0
}

function msiexec.exe {
    Add-Call -Tool 'msiexec.exe' -Words $args
    $null = New-Item -Path 'C:\Program Files\Octopus Deploy\Octopus' -ItemType Directory -Force
    Set-Content -LiteralPath 'C:\Program Files\Octopus Deploy\Octopus\Octopus.Server.exe' -Value 'program' -Encoding UTF8
    $global:LASTEXITCODE = Get-State -Name 'msiCode' -Default 0
}

function Get-Word {
    param([object[]] $Words, [string] $Flag)
    $at = [array]::IndexOf($Words, $Flag)
    if ($at -ge 0) { $Words[$at + 1] }
}

# The database of the cluster, as every machine sees it. One that no case speaks of is new to who makes it; who joins finds it as
# it was before, with the key that is given.
function Get-Database {
    param([object[]] $Words)
    $key = if ($Words -contains '--masterKey') { Get-Word -Words $Words -Flag '--masterKey' } else { 'MasterKeyMasterKeyMast==' }
    Get-State -Name 'cluster:database' -Default @{ Schema = $Words -notcontains '--create'; Key = $key; Schemas = 0; Nodes = @{}; Paths = @{}; Settings = @{}; Licences = 0; Admins = @() }
}

# A refused operation ends with 1: octopus.md 8.0, after Tentacle's OctopusProgram.cs.
function Deny-Call {
    param([string] $Why)
    $global:LASTEXITCODE = 1
    $Why
}

function Test-Folder {
    param([string] $Path)
    if ($Path.StartsWith('\\')) { return [System.IO.Directory]::Exists([Octoha.ScriptHost.World]::Share($Path)) }
    Test-Path -LiteralPath $Path
}

# What belongs to this machine's configuration file and what to the database (octopus.com/docs, configure):
# listen prefixes, force SSL, ports, web server, proxies and the Redis queue are set on every node.
function Set-Configured {
    param([hashtable] $Node, [hashtable] $Database, [object[]] $Words)
    $own = '^--(web(ListenPrefixes|ForceSSL|Server)|comms|grpc|trustedProxies|multiNode|upgradeCheck)'
    for ($i = 0; $i -lt $Words.Count; $i++) {
        if ("$($Words[$i])" -notmatch '^(--[A-Za-z-]+)(=(.*))?$' -or $Matches[1] -eq '--instance') { continue }
        $flag = $Matches[1]
        $value = if ($Matches[2]) { $Matches[3] } else { "$($Words[$i + 1])" }
        if ($flag -match $own) { $Node[$flag] = $value } else { $Database.Settings[$flag] = $value }
        if ($flag -eq '--multiNodePollingTentaclesRedisConnectionString') { Set-State -Name 'redis' -Value $value }
    }
}

# Order of the flags: stop, uninstall, install, start (octopus.md 8.0, Tentacle's WindowsServiceConfigurator.cs). A start loads the
# configuration: what is set later counts only after the next one.
function Set-ServiceState {
    param([hashtable] $Node, [hashtable] $Database, [object[]] $Words)
    $service = Get-State -Name 'service'
    if ($service -and $Words -contains '--stop') { $service.State = 'Stopped'; $service.Loaded = $null; $Database['Up'] = @($Database['Up'] | Where-Object -FilterScript { $_ -and $_ -ne $Node.Name }) }
    if ($Words -contains '--uninstall') { $service = $null }
    if ($Words -contains '--install') {
        if (-not $Node.Key) { return Deny-Call -Why 'The instance has no database.' }
        if (-not $service) { $service = @{ Name = 'OctopusDeploy'; State = 'Stopped'; StartName = 'LocalSystem'; Loaded = $null } }
        $service.StartName = if ($env:OCTOPUS_SERVICE_USERNAME) { $env:OCTOPUS_SERVICE_USERNAME } else { 'LocalSystem' }
        $instance = "$(Get-Word -Words $Words -Flag '--instance')"
        if ($instance -and $instance -ne 'OctopusServer') { $service.Name = "OctopusDeploy: $instance" }
    }
    if ($Words -contains '--start') {
        if (-not $service) { return Deny-Call -Why 'There is no service to start.' }
        $service.State = 'Running'
        $Database['Up'] = @(@($Database['Up']) + $Node.Name | Where-Object -FilterScript { $_ } | Sort-Object | Select-Unique)
        $service.Loaded = Get-Configured -Node $Node -Database $Database
        $Database.Nodes[$Node.Name] = @{ Machine = [Octoha.ScriptHost.World]::Machine; TaskCap = $Node.TaskCap }
    }
    Set-State -Name 'service' -Value $service
}

function Get-Configured {
    param([hashtable] $Node, [hashtable] $Database)
    $text = foreach ($table in @($Node, $Database.Paths)) {
        foreach ($key in @($table.Keys | Where-Object -FilterScript { $_ -ne 'TaskCap' } | Sort-Object)) { "$key=$($table[$key])" }
    }
    $text -join "`n"
}

function Set-PathsOf {
    param([hashtable] $Database, [object[]] $Words)
    $root = Get-Word -Words $Words -Flag '--clusterShared'
    $flags = [ordered] @{ Artifacts = '--artifacts'; TaskLogs = '--taskLogs'; Packages = '--nugetRepository'; Imports = '--imports'; EventExports = '--eventExports'; Telemetry = '--telemetry' }
    foreach ($name in $flags.Keys) {
        $path = if ($root) { $root.TrimEnd('\') + '\' + $name } else { Get-Word -Words $Words -Flag $flags[$name] }
        if (-not $path) { continue }
        # Single flags want folders that exist: octopus.com/docs/installation/file-storage/azure-file-storage
        if (-not $root -and -not (Test-Folder -Path $path)) { return Deny-Call -Why "There is no folder $path." }
        $Database.Paths[$name] = $path
    }
    $fast = Get-Word -Words $Words -Flag '--executionsClusterShared'
    if ($fast) { $Database.Paths['Executions'] = $fast }
}

function Join-Database {
    param([hashtable] $Node, [hashtable] $Database, [object[]] $Words)
    $given = Get-Word -Words $Words -Flag '--masterKey'
    if (-not $Database.Schema) {
        # Only one node may exist while the schema is made; --create makes it and, if none is given, the key.
        if ($Words -notcontains '--create') { return Deny-Call -Why 'The database has no schema of Octopus.' }
        $Database.Schema = $true
        $Database.Schemas++
        $Database.Key = if ($given) { $given } else { 'MasterKeyMasterKeyMast==' }
        $Node.Key = $Database.Key
    }
    if ($given) { $Node.Key = $given }
    if ($Node.Key -cne $Database.Key) { return Deny-Call -Why 'Unable to decrypt the database with this master key.' }
    $Node.Connection = Get-Word -Words $Words -Flag '--connectionString'
}

${function:global:C:\Program Files\Octopus Deploy\Octopus\Octopus.Server.exe} = {
    Add-Call -Tool 'Octopus.Server.exe' -Words $args
    $verb = $args[0]
    if (@(Complete-Call -Key "Octopus.Server.exe $verb")[-1]) { return "Octopus could not do $verb" }
    $node = Get-State -Name 'node' -Default @{ Name = ''; Key = ''; Connection = ''; TaskCap = '5' }
    $database = Get-Database -Words $args
    $needsKey = @('configure', 'admin', 'license', 'path', 'node', 'show-master-key', 'show-configuration')
    if ($needsKey -contains $verb -and -not $node.Key) { return Deny-Call -Why "The instance has no database, so $verb cannot be done." }
    switch ($verb) {
        'version' { '2026.4.6909+Branch.release.Sha.0000' }
        'create-instance' {
            if ($node.Name) { return Deny-Call -Why 'An instance of this name exists.' }
            $null = New-Item -Path (Get-Word -Words $args -Flag '--home') -ItemType Directory -Force
            Set-Content -LiteralPath (Get-Word -Words $args -Flag '--config') -Value 'config' -Encoding UTF8
            $node.Name = Get-Word -Words $args -Flag '--serverNodeName'
        }
        'delete-instance' {
            if (Test-Path -LiteralPath 'C:\Octopus\OctopusServer.config') { Remove-Item -LiteralPath 'C:\Octopus\OctopusServer.config' }
            $gone = $null
            $null = [Octoha.ScriptHost.World]::State.TryRemove('node', [ref] $gone)
            return
        }
        'database' { Join-Database -Node $node -Database $database -Words $args }
        'ssl-certificate' { Set-State -Name 'bound' -Value $true }
        'admin' { $database.Admins = @(@($database.Admins) + @(Get-Word -Words $args -Flag '--username') | Where-Object -FilterScript { $_ } | Sort-Object | Select-Unique) }
        'license' { $database.Licences = 1 }
        'node' {
            # Drained, a node takes no task and answers 418; --wait only with a drain: octopus.md 8.4, after the page of the node command.
            $drain = Get-Word -Words $args -Flag '--drain'
            if ($args -contains '--wait' -and $drain -ne 'true') { return Deny-Call -Why '--wait goes with --drain=true only.' }
            if ($drain -eq 'true') { Set-State -Name 'drained' -Value $true }
            if ($drain -eq 'false') { $gone = $null; $null = [Octoha.ScriptHost.World]::State.TryRemove('drained', [ref] $gone) }
            $cap = Get-Word -Words $args -Flag '--taskCap'
            if ($cap) { $node.TaskCap = $cap }
            if ($database.Nodes.ContainsKey($node.Name)) { $database.Nodes[$node.Name].TaskCap = $node.TaskCap }
        }
        'path' { Set-PathsOf -Database $database -Words $args }
        'configure' { Set-Configured -Node $node -Database $database -Words $args }
        'service' { Set-ServiceState -Node $node -Database $database -Words $args }
        'show-master-key' { $database.Key }
        'show-configuration' { Show-Configured -Node $node -Database $database }
    }
    if (@('version', 'show-master-key', 'show-configuration') -contains $verb -or $global:LASTEXITCODE -ne 0) { return }
    Set-State -Name 'node' -Value $node
    if ($node.Key) { Set-State -Name 'cluster:database' -Value $database }
}

function Select-Unique {
    begin { $last = $null }
    process { if ($_ -ne $last) { $_ }; $last = $_ }
}

function Show-Configured {
    param([hashtable] $Node, [hashtable] $Database)
    'Some warning first'
    ConvertTo-Json -Depth 5 -InputObject @{ Octopus = @{
            Communications = @{ ServicesPort = "$($Node['--commsListenPort'])" }
            Server         = @{ TaskCap = $Node.TaskCap }
            WebPortal      = @{ ListenPrefixes = "$($Node['--webListenPrefixes'])"; ForceSSL = "$($Node['--webForceSSL'])"; TrustedProxies = "$($Node['--trustedProxies'])" }
            Folders        = @{ ArtifactsDirectory = "$($Database.Paths['Artifacts'])"; LogDirectory = "$($Database.Paths['TaskLogs'])"; PackagesDirectory = "$($Database.Paths['Packages'])" }
        } }
}

# An unknown argument ends a command with 1: octopus.md 7.3, after Tentacle's source/Octopus.Tentacle/Commands; show-configuration has no
# --format: https://octopus.com/docs/octopus-rest-api/tentacle.exe-command-line/show-configuration
$octohaApiFlags = @('--instance', '--config', '--server', '--apiKey', '--bearerToken', '--username', '--password')
$octohaRegisterFlags = $octohaApiFlags + @('--name', '--policy', '--publicHostName', '--force', '--comms-style', '--proxy', '--space', '--server-comms-port', '--server-comms-address', '--server-web-socket', '--server-subscription-id', '--tentacle-comms-port')
$global:octohaTentacleFlags = @{
    'register-with'                = $octohaRegisterFlags + @('--environment', '--role', '--tenant', '--tenanttag', '--tenanted-deployment-participation')
    'register-worker'              = $octohaRegisterFlags + @('--workerpool')
    'poll-server'                  = $octohaApiFlags + @('--server-comms-address', '--server-comms-port', '--server-web-socket', '--reuse-server-thumbprint')
    'clear-trusted-servers'        = @('--instance', '--config', '--keep')
    'set-polling-connection-count' = @('--instance', '--config', '--pollingConnectionCount')
    'service'                      = @('--instance', '--config', '--install', '--reconfigure', '--start', '--stop', '--restart', '--uninstall', '--username', '--password', '--dependOn')
    'show-configuration'           = $octohaApiFlags + @('--file', '--space')
    'version'                      = @()
}

# The words that are no known flag of the verb. What follows a flag that takes a value is its value, whatever it looks like.
function Get-UnknownFlag {
    param([object[]] $Words, [string[]] $Known)
    $switches = @('--force', '--install', '--reconfigure', '--start', '--stop', '--restart', '--uninstall')
    for ($i = 1; $i -lt $Words.Count; $i++) {
        if ("$($Words[$i])" -notlike '--*') { continue }
        if ($Known -notcontains "$($Words[$i])") { "$($Words[$i])" }
        elseif ($switches -notcontains "$($Words[$i])") { $i++ }
    }
}

# The Tentacle polls what it was told before its last start (octopus.com/docs, polling Tentacles with HA, 2026-10).
${function:global:C:\Program Files\Octopus Deploy\Tentacle\Tentacle.exe} = {
    Add-Call -Tool 'Tentacle.exe' -Words $args
    $verb = $args[0]
    if (@(Get-UnknownFlag -Words $args -Known $global:octohaTentacleFlags[$verb]).Count -gt 0) { return Deny-Call -Why "Unrecognized command line arguments: $args" }
    if (@(Complete-Call -Key "Tentacle.exe $verb")[-1]) { return "The Tentacle could not do $verb" }
    $polled = @(Get-State -Name 'polled' -Default @())
    switch ($verb) {
        { @('register-with', 'register-worker', 'poll-server') -contains $_ } {
            $address = Get-Word -Words $args -Flag '--server-comms-address'
            $socket = Get-Word -Words $args -Flag '--server-web-socket'
            # The first contact makes the trust, the others copy its subscription; a machine of that name is not made twice without --force.
            if ($verb -eq 'poll-server' -and $polled.Count -eq 0) { return Deny-Call -Why 'The Tentacle trusts no server yet.' }
            if ($verb -ne 'poll-server' -and (Get-State -Name 'machine') -and $args -notcontains '--force') { return Deny-Call -Why 'A machine of this name exists.' }
            if ($verb -ne 'poll-server') { Set-State -Name 'machine' -Value (Get-Word -Words $args -Flag '--name') }
            Set-State -Name 'polled' -Value @($polled + @(@{ Address = $(if ($socket) { $socket } else { "$address/" }) }))
        }
        'service' { if ($args -contains '--start') { Set-State -Name 'polling' -Value @($polled | ForEach-Object -Process { $_.Address }) } }
        'set-polling-connection-count' { Set-State -Name 'connections' -Value (Get-Word -Words $args -Flag '--pollingConnectionCount') }
        # Program.cs of the Tentacle registers version and set-polling-connection-count; the second came with 9.2.4154.
        'version' { Get-State -Name 'tentacleVersion' -Default '9.2.4154' }
        'show-configuration' { ConvertTo-Json -Depth 5 -InputObject @{ 'Tentacle.Communication.TrustedOctopusServers' = $polled } }
    }
}
