function Get-OctohaGrowthSkip {
    <#
    .SYNOPSIS
    Says why the runner moves no existing server, or nothing.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if (-not $Settings.octopus.growsExisting) { return 'The design moves no existing server.' }
    if ($Settings.growth.system -ne 'windows') { 'The existing server is no Windows machine: copy its files by hand, as the plan says.' }
}
