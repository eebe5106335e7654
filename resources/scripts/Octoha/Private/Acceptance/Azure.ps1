function Get-OctohaAzureResult {
    <#
    .SYNOPSIS
    Compares resources of Azure with the design.
    .PARAMETER Part
    The resources, each as Get-OctohaPropertyFault wants it.
    .PARAMETER Expected
    What the design promises, in words.
    .PARAMETER Do
    What to do where it does not hold.
    .PARAMETER None
    What to say when the design has nothing of it.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [hashtable[]] $Part,

        [Parameter(Mandatory = $true)]
        [string] $Expected,

        [Parameter(Mandatory = $true)]
        [string] $Do,

        [string] $None = 'The templates of this design deploy nothing of it.'
    )

    if ($Part.Count -eq 0) {
        return Get-OctohaTestResult -Skip $None
    }
    $skip = Get-OctohaAzureSkip
    if ($skip.Length -gt 0) {
        return Get-OctohaTestResult -Skip $skip
    }
    $faults = @(foreach ($one in $Part) { Get-OctohaPropertyFault -Part $one })
    $seen = if ($faults.Count -gt 0) { $faults -join '; ' } else { 'as designed: ' + (Join-OctohaValue -Value @($Part | ForEach-Object -Process { $_.Name })) }
    Get-OctohaTestResult -Passed ($faults.Count -eq 0) -Seen $seen -Expected $Expected -Do $Do
}

function Get-OctohaAzureSkip {
    <#
    .SYNOPSIS
    Says why Azure cannot be asked from this machine; empty where it can.
    .DESCRIPTION
    Azure is asked by the Azure CLI, as the person who is signed in there and needs to read only. Source:
    https://learn.microsoft.com/cli/azure/account
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    if ($null -eq (Get-Command -Name 'az' -ErrorAction SilentlyContinue)) {
        return 'The Azure CLI is not on this machine: run it where it is, with -Role jumpHost.'
    }
    try {
        Invoke-OctohaAzure -Argument @('account', 'show') -Quiet | Out-Null
        ''
    }
    catch {
        'The Azure CLI is not signed in: az login, choose the subscription of the design, and run it again.'
    }
}

function Get-OctohaInfra {
    <#
    .SYNOPSIS
    Gives the rows of one kind among what the templates deploy; none where the design has none.
    .PARAMETER Context
    The run.
    .PARAMETER Name
    Key of the kind in settings.json: sql, files, gateway, workspaces ...
    .PARAMETER Template
    The template that deploys it: main or foundation.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [string] $Template = 'main'
    )

    $infra = $Context.Settings.PSObject.Properties['infra']
    $rows = if ($null -ne $infra) { $infra.Value.$Template.PSObject.Properties[$Name] } else { $null }
    if ($null -eq $rows) { return }
    foreach ($row in $rows.Value) {
        if ($null -ne $row) { $row }
    }
}

function Get-OctohaMachine {
    <#
    .SYNOPSIS
    Gives what Azure tells this machine about itself.
    .DESCRIPTION
    Source: https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param()

    $request = @{
        Uri             = 'http://169.254.169.254/metadata/instance?api-version=2021-02-01'
        Headers         = @{ Metadata = 'true' }
        UseBasicParsing = $true
        TimeoutSec      = 20
    }
    Invoke-RestMethod @request
}

function Get-OctohaProperty {
    <#
    .SYNOPSIS
    Gives the value at a path of names, as text; of a list, the values of all its items with commas between.
    .PARAMETER Value
    Where the path begins.
    .PARAMETER Path
    Names with dots between: properties.minimalTlsVersion.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [AllowNull()]
        [object] $Value,

        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $now = @($Value)
    foreach ($name in $Path.Split('.')) {
        $now = @(foreach ($item in $now) {
                $property = if ($null -ne $item) { $item.PSObject.Properties[$name] } else { $null }
                if ($null -ne $property) { foreach ($one in $property.Value) { $one } }
            })
    }
    Join-OctohaValue -Value $now
}

function Get-OctohaPropertyFault {
    <#
    .SYNOPSIS
    Says in which properties a resource differs from the design; nothing where it does not.
    .PARAMETER Part
    Type, Name, Child (a path below the resource, or empty) and Wanted (path of a property, its value).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable] $Part
    )

    $id = Get-OctohaResourceId -Type $Part.Type -Name $Part.Name
    if ($id.Length -eq 0) {
        return "$($Part.Name) is not in this subscription"
    }
    $at = $id + $Part.Child
    $resource = Invoke-OctohaAzure -Quiet -Argument @('resource', 'show', '--ids', $at)
    foreach ($path in $Part.Wanted.Keys) {
        $wanted = Join-OctohaValue -Value @($Part.Wanted[$path])
        $seen = Get-OctohaProperty -Value $resource -Path $path
        if ($seen -ne $wanted) { "$($Part.Name)$($Part.Child) has $path '$seen', expected '$wanted'" }
    }
}

function Get-OctohaResourceId {
    <#
    .SYNOPSIS
    Gives the id of a resource in the chosen subscription; empty where there is none of that name.
    .PARAMETER Type
    Its type, as Microsoft.KeyVault/vaults.
    .PARAMETER Name
    Its name.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Type,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    $found = @(Invoke-OctohaAzure -Quiet -Argument @('resource', 'list', '--resource-type', $Type, '--name', $Name))
    if ($found.Count -gt 0) { $found[0].id } else { '' }
}

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

function Get-OctohaRecoveryPoint {
    <#
    .SYNOPSIS
    Gives the names of what a recovery services vault can bring back now.
    .DESCRIPTION
    Source: https://learn.microsoft.com/cli/azure/backup/item
    .PARAMETER Vault
    Name of the recovery services vault.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Vault
    )

    $id = Get-OctohaResourceId -Type 'Microsoft.RecoveryServices/vaults' -Name $Vault
    if ($id.Length -eq 0) { return }
    $at = @('--resource-group', $id.Split('/')[4], '--vault-name', $Vault)
    foreach ($kind in @('AzureIaasVM', 'AzureStorage')) {
        foreach ($item in @(Invoke-OctohaAzure -Quiet -Argument (@('backup', 'item', 'list', '--backup-management-type', $kind) + $at))) {
            if ((Get-OctohaProperty -Value $item -Path 'properties.lastRecoveryPoint').Length -gt 0) {
                Get-OctohaProperty -Value $item -Path 'properties.friendlyName'
            }
        }
    }
}
