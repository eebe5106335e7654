function Invoke-OctohaTentacle {
    <#
    .SYNOPSIS
    Runs a command of the Tentacle on this machine.
    .PARAMETER Settings
    The settings.
    .PARAMETER Verb
    The command.
    .PARAMETER Argument
    What follows.
    .PARAMETER Secret
    Values among the arguments that must not be seen.
    .PARAMETER Quiet
    The output may hold secrets: it is not logged.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Verb,

        [AllowEmptyCollection()]
        [string[]] $Argument = @(),

        [AllowEmptyCollection()]
        [string[]] $Secret = @(),

        [switch] $Quiet
    )

    $instance = $Settings.polling.tentacleInstance
    $named = @(if ($instance.Length -gt 0) { '--instance'; $instance })
    $call = @{
        Path     = Join-Path -Path $env:ProgramFiles -ChildPath 'Octopus Deploy\Tentacle\Tentacle.exe'
        Argument = @($Verb) + $named + $Argument
        Secret   = $Secret
        Quiet    = $Quiet
    }
    Invoke-OctohaTool @call
}

function Get-OctohaTentacle {
    <#
    .SYNOPSIS
    Says what this machine is in Octopus: as the design lists it, else as the parameters of the runner say.
    .PARAMETER Settings
    The settings.
    .PARAMETER Name
    The name of this computer.
    .PARAMETER Given
    Parameters of the runner: TentacleKind, Space, Environment, TargetTag, WorkerPool.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [hashtable] $Given
    )

    $listed = @($Settings.polling.tentacles | Where-Object -FilterScript { $_.name -eq $Name })
    if ($listed.Count -eq 1) { return $listed[0] }
    $isTarget = $Given.TentacleKind -eq 'target' -and $Given.Environment.Count -gt 0 -and $Given.TargetTag.Count -gt 0
    $isWorker = $Given.TentacleKind -eq 'worker' -and $Given.WorkerPool.Count -gt 0
    if (-not $isTarget -and -not $isWorker) {
        Exit-OctohaRun -Code 2 -Message "The design does not list the Tentacle of '$Name'. Say what it is: -TentacleKind target -Environment NAME -TargetTag NAME, or -TentacleKind worker -WorkerPool NAME; -Space where it is not the default one. Or list it in the design and export again."
    }
    [pscustomobject] @{
        name         = $Name
        kind         = $Given.TentacleKind
        space        = $Given.Space
        environments = @(if ($isTarget) { $Given.Environment })
        roles        = @(if ($isTarget) { $Given.TargetTag })
        workerPools  = @(if ($isWorker) { $Given.WorkerPool })
    }
}

function Get-OctohaRegistration {
    <#
    .SYNOPSIS
    Gives the arguments that say what a Tentacle is in Octopus.
    .PARAMETER Tentacle
    Its settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Tentacle
    )

    '--name'
    $Tentacle.name
    '--comms-style'
    'TentacleActive'
    if ($Tentacle.space.Length -gt 0) { '--space'; $Tentacle.space }
    foreach ($name in $Tentacle.environments) { '--environment'; $name }
    foreach ($name in $Tentacle.roles) { '--role'; $name }
    foreach ($name in $Tentacle.workerPools) { '--workerpool'; $name }
}

function Get-OctohaPollAddress {
    <#
    .SYNOPSIS
    Gives the addresses that a Tentacle must poll: one a node, or the one shared address.
    .PARAMETER Polling
    The settings of polling.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Polling
    )

    if ($Polling.way -eq 'redis') {
        return $Polling.sharedAddress
    }
    foreach ($endpoint in $Polling.endpoints) { $endpoint.address }
}

function Get-OctohaPolled {
    <#
    .SYNOPSIS
    Lists the addresses that this Tentacle polls now, without closing slashes.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $said = @(Invoke-OctohaTentacle -Settings $Settings -Verb 'show-configuration' -Quiet) -join ' '
    # The Tentacle answers in JSON without being asked: unlike Octopus Server it knows no --format. In JSON inside JSON the quotes, and sometimes the slashes, carry backslashes.
    $plain = $said.Replace('\', '')
    foreach ($found in [regex]::Matches($plain, '(?i)"Address"\s*:\s*"([^"]+)"')) { $found.Groups[1].Value.TrimEnd('/') }
}

function Set-OctohaConnectionCount {
    <#
    .SYNOPSIS
    Sets how many connections this Tentacle polls by, where its version can; says whether it could.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if ($Settings.polling.connectionCount -eq 0 -or -not $PSCmdlet.ShouldProcess('Tentacle', 'Set the number of connections')) { return $true }
    $path = Join-Path -Path $env:ProgramFiles -ChildPath 'Octopus Deploy\Tentacle\Tentacle.exe'
    $said = @(Invoke-OctohaTool -Path $path -Argument @('version')) -join ' '
    if ($said -notmatch '\d+\.\d+\.\d+' -or [version] $Matches[0] -lt [version] '9.2.4154') { return $false }
    $words = @('--pollingConnectionCount', "$($Settings.polling.connectionCount)")
    Invoke-OctohaTentacle -Settings $Settings -Verb 'set-polling-connection-count' -Argument $words | Out-Null
    $true
}
