function Wait-OctohaDomain {
    <#
    .SYNOPSIS
    Waits until this computer finds the domain by name.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $name = $Context.Settings.domain.name
    $wait = @{ For = "the name $name; a machine learns new DNS servers of its network when it is restarted"; Minutes = $Context.Given.WaitMinutes }
    Wait-OctohaCondition @wait -Until { $null -ne (Resolve-DnsName -Name $name -Type 'A' -ErrorAction SilentlyContinue) }
}
