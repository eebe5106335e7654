function Get-OctohaCheck {
    <#
    .SYNOPSIS
    Looks at all that a role needs before its first step, and leaves a report beside the journal.
    .DESCRIPTION
    Nothing is changed but the report, and a dry run does not even write that.
    .PARAMETER Context
    The run.
    .OUTPUTS
    Check, Fine, Seen, Expected, Do: what was looked at, whether it is fine, what was seen and expected, what is to be done.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $rows = @(
        Get-OctohaSystemCheck -Context $Context
        Get-OctohaMachineCheck -Context $Context
        $network = Get-OctohaNetworkCheck
        $network
        # Without a network all that follows would say the same in many words.
        if ($network.Fine) {
            Get-OctohaReachCheck -Target @(Get-OctohaTarget -Context $Context)
            Get-OctohaClockCheck -Context $Context
            switch ($Context.Role) {
                'node' {
                    Get-OctohaNodeCheck -Context $Context
                    Get-OctohaInstallerCheck -Context $Context
                    Get-OctohaPeerCheck -Context $Context
                    Get-OctohaAccountCheck -Context $Context
                }
                'tentacle' { Get-OctohaTentacleCheck -Settings $Context.Settings }
                'existingServer' { Get-OctohaExistingCheck -Context $Context }
            }
        }
    )
    if (-not $script:Session.DryRun) { Write-OctohaReport -Context $Context -Row $rows }
    $rows
}
