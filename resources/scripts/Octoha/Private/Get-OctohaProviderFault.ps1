function Get-OctohaProviderFault {
    <#
    .SYNOPSIS
    Lists what a way to sign in lacks in the configuration that all nodes share.
    .DESCRIPTION
    Secrets cannot be compared. A way of which this version of Octopus tells nothing at all counts as unset until the journal
    knows its step.
    .PARAMETER Context
    The run.
    .PARAMETER Provider
    The way, as Get-OctohaProvider gives it.
    .PARAMETER Configuration
    What show-configuration tells.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Provider,

        [Parameter(Mandatory = $true)]
        [hashtable] $Configuration
    )

    $told = $false
    foreach ($option in @($Provider.Options | Where-Object -FilterScript { $_.ContainsKey('Key') })) {
        $seen = $Configuration["Octopus.$($option.Key)"]
        $told = $told -or $null -ne $seen
        if ($null -ne $seen -and "$seen".TrimEnd('/') -ne $option.Value.TrimEnd('/')) {
            "$($Provider.Title): $($option.Key) is '$seen', expected '$($option.Value)'"
        }
    }
    if (-not $told -and -not (Test-OctohaJournaled -Context $Context -Step '91-SignIn')) {
        "$($Provider.Title): not set yet"
    }
}
