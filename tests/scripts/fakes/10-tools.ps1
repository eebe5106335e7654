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

function icacls.exe { Add-Call -Tool 'icacls.exe' -Words $args; $global:LASTEXITCODE = 0 }
function net.exe { Add-Call -Tool 'net.exe' -Words $args; $global:LASTEXITCODE = 0 }

function sc.exe {
    Add-Call -Tool 'sc.exe' -Words $args
    (Get-State -Name 'service').StartName = $args[3]
    $global:LASTEXITCODE = 0
}

function curl.exe {
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

${function:global:C:\Program Files\Octopus Deploy\Octopus\Octopus.Server.exe} = {
    Add-Call -Tool 'Octopus.Server.exe' -Words $args
    $verb = $args[0]
    if (@(Complete-Call -Key "Octopus.Server.exe $verb")[-1]) { return "Octopus could not do $verb" }
    $node = Get-State -Name 'node' -Default @{
        TaskCap = '5'; Artifacts = ''; TaskLogs = ''; Packages = ''; '--commsListenPort' = ''; '--webListenPrefixes' = ''; '--webForceSSL' = ''
    }
    switch ($verb) {
        'version' { '2026.4.6909+Branch.release.Sha.0000' }
        'create-instance' {
            $null = New-Item -Path 'C:\Octopus' -ItemType Directory -Force
            Set-Content -LiteralPath (Get-Word -Words $args -Flag '--config') -Value 'config' -Encoding UTF8
        }
        'ssl-certificate' { Set-State -Name 'bound' -Value $true }
        'node' { $node.TaskCap = Get-Word -Words $args -Flag '--taskCap' }
        'path' {
            $root = Get-Word -Words $args -Flag '--clusterShared'
            foreach ($pair in @(@('Artifacts', '--artifacts'), @('TaskLogs', '--taskLogs'), @('Packages', '--nugetRepository'))) {
                $node[$pair[0]] = if ($root) { $root.TrimEnd('\') + '\' + $pair[0] } else { Get-Word -Words $args -Flag $pair[1] }
            }
        }
        'configure' {
            $redis = Get-Word -Words $args -Flag '--multiNodePollingTentaclesRedisConnectionString'
            if ($redis) { Set-State -Name 'redis' -Value $redis }
            foreach ($flag in @('--webListenPrefixes', '--webForceSSL', '--commsListenPort')) {
                $value = Get-Word -Words $args -Flag $flag
                if ($value) { $node[$flag] = $value }
            }
        }
        'service' {
            $service = Get-State -Name 'service'
            if ($args -contains '--install' -and -not $service) {
                $service = @{ Name = 'OctopusDeploy'; State = 'Stopped'; StartName = 'LocalSystem' }
                if ($env:OCTOPUS_SERVICE_USERNAME) { $service.StartName = $env:OCTOPUS_SERVICE_USERNAME }
            }
            if ($service -and $args -contains '--stop') { $service.State = 'Stopped' }
            if ($service -and $args -contains '--start') { $service.State = 'Running' }
            if ($args -contains '--uninstall') { $service = $null }
            Set-State -Name 'service' -Value $service
        }
        'show-master-key' { 'MasterKeyMasterKeyMast==' }
        'show-configuration' {
            'Some warning first'
            ConvertTo-Json -Depth 5 -InputObject @{ Octopus = @{
                    Communications = @{ ServicesPort = $node['--commsListenPort'] }
                    Server         = @{ TaskCap = $node.TaskCap }
                    WebPortal      = @{ ListenPrefixes = $node['--webListenPrefixes']; ForceSSL = $node['--webForceSSL'] }
                    Folders        = @{ ArtifactsDirectory = $node.Artifacts; LogDirectory = $node.TaskLogs; PackagesDirectory = $node.Packages }
                } }
        }
    }
    Set-State -Name 'node' -Value $node
}

${function:global:C:\Program Files\Octopus Deploy\Tentacle\Tentacle.exe} = {
    Add-Call -Tool 'Tentacle.exe' -Words $args
    $verb = $args[0]
    if (@(Complete-Call -Key "Tentacle.exe $verb")[-1]) { return "The Tentacle could not do $verb" }
    $polled = @(Get-State -Name 'polled' -Default @())
    switch ($verb) {
        { @('register-with', 'register-worker', 'poll-server') -contains $_ } {
            $address = Get-Word -Words $args -Flag '--server-comms-address'
            $socket = Get-Word -Words $args -Flag '--server-web-socket'
            Set-State -Name 'polled' -Value @($polled + @(@{ Address = $(if ($socket) { $socket } else { "$address/" }) }))
        }
        'show-configuration' { ConvertTo-Json -Depth 5 -InputObject @{ 'Tentacle.Communication.TrustedOctopusServers' = $polled } }
    }
}
