function Get-OctohaApiSkip {
    <#
    .SYNOPSIS
    Says why the portal cannot be asked in this run; empty where it can.
    .PARAMETER Context
    The run.
    .PARAMETER Anonymous
    No key is needed.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [switch] $Anonymous
    )

    if ($Context.Settings.octopus.portalUrl.Length -eq 0) {
        return 'The design states no address of the portal.'
    }
    if (-not $Anonymous -and $null -eq $Context.Given.ApiKey) {
        return 'No API key was given: run it again with -ApiKey, a key that may read the nodes and machines of every space.'
    }
    ''
}
