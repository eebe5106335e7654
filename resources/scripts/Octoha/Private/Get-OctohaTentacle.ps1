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
