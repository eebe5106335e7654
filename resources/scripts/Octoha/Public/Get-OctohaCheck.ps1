function Get-OctohaCheck {
    <#
    .SYNOPSIS
    Looks at all that a role needs before its first step.
    .PARAMETER Context
    The run.
    .OUTPUTS
    Check, Fine, Do: what was looked at, whether it is fine, and what was seen and is to be done.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    Get-OctohaMachineCheck
    switch ($Context.Role) {
        'node' {
            Get-OctohaNodeCheck -Context $Context
            Get-OctohaReachCheck -Settings $Context.Settings
        }
        'tentacle' { Get-OctohaTentacleCheck -Settings $Context.Settings }
    }
}
