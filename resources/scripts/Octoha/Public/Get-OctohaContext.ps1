function Get-OctohaContext {
    <#
    .SYNOPSIS
    Gives what a step is told: the settings, this machine's place in them, and what the runner was given.
    .PARAMETER Settings
    The settings.
    .PARAMETER Role
    The role of this machine.
    .PARAMETER Given
    Parameters of the runner that steps read: MsiPath, MsiSha256, ApiKey, WaitMinutes, FailOver, and those of a Tentacle.
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
    if ($Role -eq 'node' -and $node.Count -ne 1) {
        $known = @($Settings.nodes | ForEach-Object -Process { $_.name }) -join ', '
        Exit-OctohaRun -Code 2 -Message "This computer is '$name', but the design names the nodes $known. Rename it, or choose another -Role."
    }
    $own = $Settings
    if ($Role -eq 'node') { $own = Get-OctohaNodeSetting -Settings $Settings -Node $node[0] -FailOver:$Given.FailOver }
    if ($Role -eq 'existingServer') {
        $own = $Settings.PSObject.Copy()
        $own.octopus = $Settings.octopus.PSObject.Copy()
        $own.octopus.instanceName = $Given.InstanceName
        # Where its configuration stands, the instance itself knows.
        $own.octopus.configPath = ''
    }
    [pscustomobject] @{
        Settings     = $own
        Role         = $Role
        ComputerName = $name
        Node         = if ($node.Count -eq 1) { $node[0] } else { $null }
        Tentacle     = if ($Role -eq 'tentacle') { Get-OctohaTentacle -Settings $Settings -Name $name -Given $Given } else { $null }
        Given        = $Given
    }
}
