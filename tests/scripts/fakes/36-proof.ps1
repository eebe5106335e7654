# What the proofs share: points at which a run is killed, and a line of their table.

# Acts that must not be done twice: the second one is refused, makes another machine in Octopus, or installs over what runs.
function Get-OnceOnly {
    'Octopus.Server.exe create-instance', 'Octopus.Server.exe delete-instance', 'Tentacle.exe register-with', 'Tentacle.exe register-worker', 'msiexec.exe /i'
}

function Get-Once {
    param([object[]] $Vectors)
    $once = @(Get-OnceOnly)
    @($Vectors | ForEach-Object -Process { ($_[0..1]) -join ' ' } | Where-Object -FilterScript { $once -contains $_ })
}

# Runs a stage and gives every point at which it could have been killed (or so many of them), every call, and the world at its end.
function Invoke-Recorded {
    param([hashtable] $Stage, [bool] $Torn = $true, [int] $Most = -1, [System.Random] $Random)
    Enter-Machine -Computer $Stage.Machine -Role $Stage.Role
    $start = [Octoha.ScriptHost.Snapshot]::Take()
    [Octoha.ScriptHost.World]::Vectors.Clear()
    $recorder = [Octoha.ScriptHost.Recorder]::new()
    $recorder.Torn = $Torn
    $recorder.Most = $Most
    if ($Random) { $recorder.Chance = $Random }
    [Octoha.ScriptHost.World]::Recorder = $recorder
    try { $run = Invoke-Run -Stage $Stage } finally { [Octoha.ScriptHost.World]::Recorder = $null }
    Assert-Code -Run $run -Code 0
    @{ Stage = $Stage; Start = $start; Points = $recorder.Points; Count = $recorder.Count; Calls = $recorder.Calls; Vectors = @([Octoha.ScriptHost.World]::Vectors); End = [Octoha.ScriptHost.Snapshot]::Take() }
}

# Killed at this point: -Resume reaches the same end, and does nothing twice that may not be. Gives what is wrong.
function Get-KillFault {
    param([hashtable] $Recorded, $Point)
    $Point.World.Put()
    $before = @(if ($Point.Done -gt 0) { Get-Once -Vectors $Recorded.Vectors[0..($Point.Done - 1)] })
    Get-ResumeFault -Recorded $Recorded -Before $before -Where $Point.Label
}

function Get-ResumeFault {
    param([hashtable] $Recorded, [string[]] $Before = @(), [string] $Where)
    [Octoha.ScriptHost.World]::Vectors.Clear()
    $run = Invoke-Run -Stage $Recorded.Stage -With @{ Resume = $true }
    $what = "$($Recorded.Stage.Machine), killed $Where"
    if ($run.Code -ne 0) { return "$what`: -Resume ends with $($run.Code): $($run.Error)" }
    $differs = [Octoha.ScriptHost.Snapshot]::Difference($Recorded.End, [Octoha.ScriptHost.Snapshot]::Take(), $false)
    if ($differs) { "$what`: $differs" }
    foreach ($act in @(Get-Once -Vectors @([Octoha.ScriptHost.World]::Vectors))) { if ($Before -contains $act) { "$what`: $act is done twice" } }
}

# Faults of all these, at most ten of them as an error.
function Assert-NoFault {
    param([object[]] $Faults, [string] $What)
    $found = @($Faults | Where-Object -FilterScript { $_ })
    if ($found.Count -gt 0) { throw "$What`: $($found.Count) faults.`n" + (@($found | Select-Object -First 10) -join "`n") }
}

function Write-Row {
    param([string] $Text)
    [System.Console]::WriteLine("      $Text")
}

# The designs: every sample, every preset that is none of them, and two and five nodes in the classic way and in today's, with
# polling Tentacles. Each is a name, a file and what is changed in it.
function Get-ProofDesign {
    $samples = [System.IO.Path]::Combine($env:OCTOHA_SOURCE_DIR, 'resources', 'samples')
    foreach ($file in [System.IO.Directory]::GetFiles($samples, '*.octoha') | Sort-Object) {
        @{ Name = [System.IO.Path]::GetFileNameWithoutExtension($file); File = $file; Set = @(); Kind = 'sample' }
    }
    foreach ($preset in @(Get-Preset)) {
        $file = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, "$preset.octoha")
        $said = & $env:OCTOHA_CLI new --preset $preset -o $file --force 2>&1
        Assert-That -Holds ($LASTEXITCODE -eq 0) -What "the preset $preset, seen: $said"
        @{ Name = "preset $preset"; File = $file; Set = @(); Kind = 'preset' }
        if ($preset -eq 'two-node') { $two = $file }
    }
    $tentacles = 'polling.tentacles=[{"id":1,"kind":"target","name":"web-01","space":"Default","environments":"Production","roles":"web","version":"9.2.4154"},' +
        '{"id":2,"kind":"worker","name":"build-01","space":"Default","roles":"Build pool","version":"9.2.4154"}]'
    $classic = @('storage.access=symbolicLink', 'storage.layout=onePlace')
    $five = [System.IO.Path]::Combine($samples, 'high-throughput.octoha')
    $endpoints = 'polling.endpoints=[' + (@(1..5 | ForEach-Object -Process { "{`"id`":$_,`"node`":`"octo-0$_`",`"address`":`"octo-0$_.example.com`",`"port`":10943}" }) -join ',') + ']'
    @{ Name = 'two nodes, classic'; File = $two; Set = $classic + @('polling.way=addressPerNode', $tentacles); Kind = 'way' }
    @{ Name = 'two nodes, today''s'; File = $two; Set = @($tentacles); Kind = 'way' }
    @{ Name = 'five nodes, classic'; File = $five; Set = @('compute.nodes.5-=') + $classic + @('polling.way=addressPerNode', $endpoints, $tentacles); Kind = 'five' }
    @{ Name = 'five nodes, today''s'; File = $five; Set = @('compute.nodes.5-=', $tentacles); Kind = 'five' }
}

function Get-Preset {
    $known = ConvertFrom-Json -InputObject ((& $env:OCTOHA_CLI presets --format json) -join "`n")
    $list = if ($known -is [array]) { $known } else { @($known.PSObject.Properties)[-1].Value }
    @($list | ForEach-Object -Process { if ($_.PSObject.Properties['id']) { $_.id } else { $_.name } })
}

# The text of a world, of the runs and of what they said must hold no secret; nor may a command line, but where it is listed.
function Get-SecretFault {
    param([string] $Where, [string[]] $Said = @())
    $canary = 'canary|CANARYKEY|MasterKeyMaster|CanaryKeyCanary|Y2FuYXJ5'
    if ((Get-AllLeftover) -match $canary) { "$Where`: a secret is on a disk: $($Matches[0])" }
    foreach ($text in $Said) { if ($text -match $canary) { "$Where`: a secret was said: $text" } }
    foreach ($vector in @([Octoha.ScriptHost.World]::Vectors)) {
        for ($i = 1; $i -lt $vector.Count; $i++) {
            if ($vector[$i] -notmatch $canary) { continue }
            $place = "$($vector[0]) $(if ($vector[0] -like '*.Server.exe' -or $vector[0] -like 'Tentacle*') { $vector[1] + ' ' + $vector[$i - 1] } else { ($vector[$i] -split ':')[0] + ':' })"
            if (@(Get-SecretPlace) -notcontains $place) { "$Where`: a secret is in the command line: $place" }
            $global:octohaSecretSeen[$place] = $true
        }
    }
}
$global:octohaSecretSeen = @{}

# Command lines that hold a secret, because the tool takes it in no other way, each with the words by which the plan names it.
function Get-SecretPlace { (Get-SecretWord).Keys }

function Get-SecretWord {
    [ordered] @{
        'Octopus.Server.exe database --connectionString'                                = 'connection'
        'Octopus.Server.exe database --masterKey'                                       = 'master key'
        'Octopus.Server.exe license --licenseBase64'                                    = 'licence'
        'Octopus.Server.exe admin --password'                                           = 'passwords of its accounts'
        'Octopus.Server.exe configure --azureADClientSecret'                            = 'client secrets'
        'Octopus.Server.exe configure --googleAppsClientSecret'                         = 'client secrets'
        'Octopus.Server.exe configure --oktaClientSecret'                               = 'client secrets'
        'Octopus.Server.exe configure --ldapPassword'                                   = 'the LDAP password'
        'Octopus.Server.exe configure --multiNodePollingTentaclesRedisConnectionString' = "the queue's connection"
        'Tentacle.exe register-with --apiKey'                                           = 'the API key of a Tentacle'
        'Tentacle.exe register-worker --apiKey'                                         = 'the API key of a Tentacle'
        'Tentacle.exe poll-server --apiKey'                                             = 'the API key of a Tentacle'
        'cmdkey.exe /pass:'                                                             = 'cmdkey takes the storage key'
    }
}

# The sentence of the plan on them names all of these and nothing else.
function Get-SecretListFault {
    $plan = [System.IO.File]::ReadAllText([System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'bundle', 'plan.md'))
    if ($plan -notmatch 'Octopus takes some secrets as arguments[^:]*: ([^.]*) so\.') { return 'the plan does not say which secrets are arguments' }
    $named = @($Matches[1] -split ', |; | and (?=the API)' | Sort-Object)
    $known = @((Get-SecretWord).Values | Sort-Object | Select-Unique)
    if (($named -join ', ') -cne ($known -join ', ')) { "secrets as arguments: the plan names $($named -join ', '), the runner has $($known -join ', ')" }
}

# All files of all machines and shares and of the bundle, as one text; the configuration of Octopus is its own.
function Get-AllLeftover {
    $texts = foreach ($place in @('c/ProgramData', 'parked', 'unc', 'bundle')) {
        $folder = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, $place)
        if (-not [System.IO.Directory]::Exists($folder)) { continue }
        foreach ($file in [System.IO.Directory]::GetFiles($folder, '*', 'AllDirectories')) {
            if ($file -notmatch '\.(ps1|psm1|psd1|ps1xml|bicep|svg|lock)$|/parked/[^/]+/bundle/') { [System.IO.File]::ReadAllText($file) }
        }
    }
    $texts -join "`n"
}

# What a whole plan leaves in the way of proof: its rows, errors and seconds.
function Invoke-Cluster {
    param([object[]] $Stages, [hashtable] $With = @{})
    foreach ($stage in $Stages) {
        $run = Invoke-Stage -Stage $stage -With $With
        [pscustomobject] @{ Machine = $stage.Machine; Run = $run; Code = $run.Code; Error = $run.Error }
    }
}

# Of many Tentacles of one design the first, one worker and the last.
function Select-Stage {
    param([object[]] $Stages)
    $tentacles = @($Stages | Where-Object -FilterScript { $_.Role -eq 'tentacle' })
    $kept = if ($tentacles.Count -gt 3) { @($tentacles[0], $tentacles[[int] ($tentacles.Count / 2)], $tentacles[-1]) } else { $tentacles }
    @($Stages | Where-Object -FilterScript { $_.Role -ne 'tentacle' }) + @($kept)
}

# Every step with a way back is taken back, on one machine after the other, and done again: the world is as before.
function Get-UndoFault {
    param([object[]] $Stages)
    # The existing server does not go back while the new nodes work: cases/growth.ps1 has its way back.
    $nodes = @($Stages | Where-Object -FilterScript { $_.Role -eq 'node' })
    # Of many nodes the first two and the last: those between are as the second.
    $some = @($nodes | Select-Object -First 2) + @(if ($nodes.Count -gt 2) { $nodes[-1] })
    foreach ($stage in $some + @($Stages | Where-Object -FilterScript { $_.Role -eq 'tentacle' })) { Get-UndoneFault -Stage $stage -Nodes $nodes }
}

function Get-UndoneFault {
    param([hashtable] $Stage, [hashtable[]] $Nodes)
    Enter-Machine -Computer $stage.Machine -Role $stage.Role
    $before = [Octoha.ScriptHost.Snapshot]::Take()
    $rows = @((Invoke-Plan -With ($stage.With + @{ WhatIf = $true })).Rows | Where-Object -FilterScript { $_.Act -eq 'already' })
    $done = @($rows | ForEach-Object -Process { $_.Step.Split('-')[0] })
    $undo = Invoke-Plan -With ((Get-UndoWith -With $stage.With) + @{ Undo = $done })
    if ($undo.Code -ne 0) { return "$($stage.Machine), -Undo: $($undo.Code) $($undo.Error)" }
    $undone = @($undo.Rows | Where-Object -FilterScript { $_.Act -eq 'undone' })
    foreach ($row in @($undo.Rows | Where-Object -FilterScript { $_.Act -eq 'no undo' -and -not $_.Before })) { "$($row.Step) has no way back and does not say why" }
    if ($undone.Count -gt 0 -and (Get-StateOf -Machine $stage.Machine -Name 'service') -and @($undone | Where-Object -FilterScript { $_.Step -like '80-*' }).Count -gt 0) { 'the service is there after -Undo' }
    $run = Invoke-Plan -With $stage.With
    if ($run.Code -ne 0) { return "$($stage.Machine), after -Undo: $($run.Code) $($run.Error)" }
    # Passwords come back for all from any node, and the first one turns them off for all.
    if ([Octoha.ScriptHost.Snapshot]::Difference($before, [Octoha.ScriptHost.Snapshot]::Take(), $false)) {
        $null = Invoke-Cluster -Stages $Nodes
        Enter-Machine -Computer $stage.Machine -Role $stage.Role
    }
    $differs = [Octoha.ScriptHost.Snapshot]::Difference($before, [Octoha.ScriptHost.Snapshot]::Take(), $false)
    if ($differs) { "$($stage.Machine), undone and done again: $differs" }
}

function Get-UndoWith {
    param([hashtable] $With)
    $kept = @{}
    foreach ($key in $With.Keys) { if (@('Step', 'From', 'Resume') -notcontains $key) { $kept[$key] = $With[$key] } }
    $kept
}

# The values of the settings that reach a tool as a word of its own, of those that hold this text.
function Get-HostileWord {
    param([psobject] $Settings, [string] $Value)
    $first = $Settings.nodes[0]
    $one = @($Settings.polling.tentacles)[0]
    $all = @($Settings.admin.user, $Settings.admin.email, $first.nodeName, $Settings.octopus.instanceName, $Settings.octopus.homeFolder, $Settings.octopus.configPath, $one.name, $one.space) +
        @($one.environments) + @($one.roles)
    @($all | Where-Object -FilterScript { $_ -and $_.Contains($Value.Trim()) })
}

# For what another program changes in a bundle before it is used.
function Repair-Bundle { Get-BundleSetting }
