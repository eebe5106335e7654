function Get-OctohaContext {
    <#
    .SYNOPSIS
    Gives what a step is told: the settings, this machine's place in them, and what the runner was given.
    .PARAMETER Settings
    The settings.
    .PARAMETER Role
    The role of this machine.
    .PARAMETER Given
    Parameters of the runner that steps read: MsiPath, MsiSha256, ApiKey, WaitMinutes.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Role,

        [Parameter(Mandatory = $true)]
        [hashtable] $Given
    )

    $name = [System.Environment]::GetEnvironmentVariable('COMPUTERNAME')
    $node = @($Settings.nodes | Where-Object -FilterScript { $_.name -eq $name })
    $tentacle = @($Settings.polling.tentacles | Where-Object -FilterScript { $_.name -eq $name })
    if ($Role -eq 'node' -and $node.Count -ne 1) {
        $known = @($Settings.nodes | ForEach-Object -Process { $_.name }) -join ', '
        Exit-OctohaRun -Code 2 -Message "This computer is '$name', but the design names the nodes $known. Rename it, or choose another -Role."
    }
    if ($Role -eq 'tentacle' -and $tentacle.Count -ne 1) {
        Exit-OctohaRun -Code 2 -Message "This computer is '$name', which is not among the Tentacles of the design. Add it there and export again."
    }
    [pscustomobject] @{
        Settings     = $Settings
        Role         = $Role
        ComputerName = $name
        Node         = if ($node.Count -eq 1) { $node[0] } else { $null }
        Tentacle     = if ($tentacle.Count -eq 1) { $tentacle[0] } else { $null }
        Given        = $Given
    }
}
