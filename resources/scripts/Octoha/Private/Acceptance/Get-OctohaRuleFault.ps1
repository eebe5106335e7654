function Get-OctohaRuleFault {
    <#
    .SYNOPSIS
    Says in which rules a network security group differs from the design; nothing where it does not.
    .PARAMETER Group
    The group, as the settings have it.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Group
    )

    $id = Get-OctohaResourceId -Type 'Microsoft.Network/networkSecurityGroups' -Name $Group.name
    if ($id.Length -eq 0) {
        return "$($Group.name) is not in this subscription"
    }
    $wanted = @(foreach ($rule in $Group.rules) {
            $ends = "$(Join-OctohaValue -Value @($rule.sources)) to $(Join-OctohaValue -Value @($rule.destinations)) port $(Join-OctohaValue -Value @($rule.ports))"
            "$($rule.name): $($rule.access) $($rule.direction) $($rule.protocol) $($rule.priority) from $ends"
        })
    $seen = @(foreach ($rule in @((Invoke-OctohaAzure -Quiet -Argument @('resource', 'show', '--ids', $id)).properties.securityRules)) {
            # Azure gives one range by one name and many by another.
            $parts = @(foreach ($names in @(@('sourceAddressPrefix', 'sourceAddressPrefixes'), @('destinationAddressPrefix', 'destinationAddressPrefixes'), @('destinationPortRange', 'destinationPortRanges'))) {
                    @($names | ForEach-Object -Process { Get-OctohaProperty -Value $rule -Path "properties.$_" } | Where-Object -FilterScript { $_.Length -gt 0 }) -join ', '
                })
            $ends = "$($parts[0]) to $($parts[1]) port $($parts[2])"
            "$($rule.name): $($rule.properties.access) $($rule.properties.direction) $($rule.properties.protocol) $($rule.properties.priority) from $ends"
        })
    foreach ($text in @($wanted | Where-Object -FilterScript { $seen -notcontains $_ })) { "$($Group.name) lacks '$text'" }
    foreach ($text in @($seen | Where-Object -FilterScript { $wanted -notcontains $_ })) { "$($Group.name) has '$text' besides" }
}
