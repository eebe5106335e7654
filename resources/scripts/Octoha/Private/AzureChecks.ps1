function Get-OctohaAzureAccountCheck {
    <#
    .SYNOPSIS
    Looks who is signed in to the Azure CLI, to which subscription, and with which roles.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $azure = $Settings.azure
    $account = $null
    try {
        $account = Invoke-OctohaAzure -Argument @('account', 'show')
    }
    catch {
        Write-OctohaLog -Message $_.Exception.Message -FileOnly
    }
    Get-OctohaCheckRow -Check 'Signed in' -Fine ($null -ne $account) -Do 'nobody is signed in to the Azure CLI. Run: az login'
    if ($null -eq $account) { return }
    $do = "the design is for '$($azure.subscription)', the Azure CLI uses '$($account.id)'. Run: az account set --subscription $($azure.subscription)"
    if ($azure.subscription.Length -eq 0) { $do = 'the design does not state a subscription. State it and export the bundle again.' }
    $same = $account.id -eq $azure.subscription
    Get-OctohaCheckRow -Check 'Subscription' -Fine $same -Do $do
    if (-not $same) { return }
    $roles = @(Get-OctohaAzureRole -Settings $Settings -User $account.user.name)
    $givers = @('User Access Administrator', 'Role Based Access Control Administrator')
    $gives = -not $azure.vaultByRole -or @($roles | Where-Object -FilterScript { $givers -contains $_ }).Count -gt 0
    # What a role of your own allows, only the validation of the templates tells.
    $own = @($roles | Where-Object -FilterScript { (@('Reader', 'Contributor') + $givers) -notcontains $_ })
    $fine = $own.Count -gt 0 -or ($roles -contains 'Contributor' -and $gives)
    $do = "$($account.user.name) has: $(if ($roles.Count -gt 0) { $roles -join ', ' } else { 'no role' }). Owner is needed, or Contributor with User Access Administrator, on resource group or subscription."
    Get-OctohaCheckRow -Check 'Rights' -Fine $fine -Do $do
}

function Get-OctohaAzureCliCheck {
    <#
    .SYNOPSIS
    Looks whether the Azure CLI and Bicep are here, and new enough.
    .PARAMETER Azure
    The part of the settings about Azure.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Azure
    )

    $seen = 'none'
    $bicep = $false
    try {
        $seen = (Invoke-OctohaAzure -Argument @('version')).'azure-cli'
        $bicep = (Invoke-OctohaAzure -Argument @('bicep', 'version') -AsText) -match '\d+\.\d+'
    }
    catch {
        Write-OctohaLog -Message $_.Exception.Message -FileOnly
    }
    $number = [version] '0.0'
    $fine = [version]::TryParse($seen, [ref] $number) -and $number -ge [version] $Azure.cliMinimum
    $do = "version $($Azure.cliMinimum) or newer is needed, seen: $seen. Install it as https://learn.microsoft.com/cli/azure/install-azure-cli says."
    Get-OctohaCheckRow -Check 'Azure CLI' -Fine $fine -Do $do
    Get-OctohaCheckRow -Check 'Bicep' -Fine ([bool] $bicep) -Do 'the Azure CLI has no Bicep. Run: az bicep install'
}

function Get-OctohaAzureProviderCheck {
    <#
    .SYNOPSIS
    Looks whether the subscription has the resource providers of the design registered.
    .PARAMETER Azure
    The part of the settings about Azure.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Azure
    )

    $known = @(Invoke-OctohaAzure -Argument @('provider', 'list', '--query', "[?registrationState=='Registered'].namespace"))
    foreach ($name in $Azure.providers) {
        $do = "the subscription has not registered it. Run: az provider register --namespace $name --wait"
        Get-OctohaCheckRow -Check $name -Fine ($known -contains $name) -Do $do
    }
}

function Get-OctohaAzureQuotaCheck {
    <#
    .SYNOPSIS
    Looks whether the quota of a region covers what is still to be made.
    .PARAMETER Needed
    vCPUs by family; 'cores' is their sum.
    .PARAMETER Region
    The region.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable] $Needed,

        [Parameter(Mandatory = $true)]
        [string] $Region
    )

    $usage = @(Invoke-OctohaAzure -Argument @('vm', 'list-usage', '--location', $Region))
    foreach ($family in @($Needed.Keys | Sort-Object)) {
        $row = @($usage | Where-Object -FilterScript { $_.name.value -eq $family })
        $free = if ($row.Count -gt 0) { [int] $row[0].limit - [int] $row[0].currentValue } else { 0 }
        $do = "$($Needed[$family]) vCPUs are needed in $Region, $free are free. Ask for more: Azure portal, Quotas."
        Get-OctohaCheckRow -Check "Quota $family" -Fine ($free -ge $Needed[$family]) -Do $do
    }
}

function Get-OctohaAzureSizeCheck {
    <#
    .SYNOPSIS
    Looks whether a region offers the sizes of the machines in their zones, and whether the quota covers them.
    .PARAMETER Machine
    The machines that are still to be made in the region.
    .PARAMETER Region
    The region.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject[]] $Machine,

        [Parameter(Mandatory = $true)]
        [string] $Region
    )

    $needed = @{}
    $bySize = @{}
    foreach ($one in $Machine) { $bySize[$one.size] = @($bySize[$one.size] | Where-Object -FilterScript { $null -ne $_ }) + @($one) }
    foreach ($name in @($bySize.Keys | Sort-Object)) {
        $all = @($bySize[$name])
        $size = Get-OctohaMachineSize -Size $name -Region $Region
        if ($null -eq $size -or -not $size.Offered) {
            Get-OctohaCheckRow -Check $name -Fine $false -Do "$Region does not offer it to this subscription. Choose another size or region, or ask Azure support to open it."
            continue
        }
        $missing = @($all | Where-Object -FilterScript { @($_.zones | Where-Object -FilterScript { $size.Zones -notcontains $_ }).Count -gt 0 })
        $where = @($missing | ForEach-Object -Process { "$($_.name) in zone $($_.zones -join ', ')" }) -join ', '
        Get-OctohaCheckRow -Check $name -Fine ($missing.Count -eq 0) -Do "$Region offers it in the zones '$($size.Zones -join ', ')', the design wants $where. Choose another zone or size."
        $needed[$size.Family] += $size.Cores * $all.Count
        $needed['cores'] += $size.Cores * $all.Count
    }
    if ($needed.Count -gt 0) { Get-OctohaAzureQuotaCheck -Needed $needed -Region $Region }
}

function Get-OctohaAzureNameCheck {
    <#
    .SYNOPSIS
    Looks whether the names that must be free in all of Azure are free, or ours already.
    .PARAMETER Azure
    The part of the settings about Azure.
    .PARAMETER Own
    Names of what stands in the resource group already.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Azure,

        [AllowEmptyCollection()]
        [string[]] $Own = @()
    )

    foreach ($wanted in $Azure.names) {
        if ($Own -contains $wanted.name) {
            Get-OctohaCheckRow -Check $wanted.name -Fine $true -Do 'ours'
            continue
        }
        $why = Get-OctohaNameRefusal -Kind $wanted.kind -Name $wanted.name -Azure $Azure
        $do = "Azure does not give the name ($($wanted.kind)): $why Choose another name or suffix in the design."
        Get-OctohaCheckRow -Check $wanted.name -Fine ($why.Length -eq 0) -Do $do
    }
}

function Get-OctohaNameAnswer {
    <#
    .SYNOPSIS
    Asks a resource provider whether a name is free.
    .PARAMETER Azure
    The part of the settings about Azure.
    .PARAMETER Provider
    The resource provider.
    .PARAMETER Type
    The resource type.
    .PARAMETER Version
    Version of the operation.
    .PARAMETER Name
    The name.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Azure,

        [Parameter(Mandatory = $true)]
        [string] $Provider,

        [Parameter(Mandatory = $true)]
        [string] $Type,

        [Parameter(Mandatory = $true)]
        [string] $Version,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    $path = "/subscriptions/$($Azure.subscription)/providers/$Provider/checkNameAvailability?api-version=$Version"
    Invoke-OctohaArm -Path $path -Body @{ name = $Name; type = $Type }
}

function Get-OctohaNameRefusal {
    <#
    .SYNOPSIS
    Says why Azure does not give a name that must be free in all of Azure, or nothing.
    .DESCRIPTION
    Asks the operations "Check Name Availability" of the resource providers.
    .PARAMETER Kind
    storageAccount, keyVault, sqlServer or trafficManager.
    .PARAMETER Name
    The name.
    .PARAMETER Azure
    The part of the settings about Azure.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('storageAccount', 'keyVault', 'sqlServer', 'trafficManager')]
        [string] $Kind,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [psobject] $Azure
    )

    $answer = switch ($Kind) {
        'storageAccount' { Invoke-OctohaAzure -Argument @('storage', 'account', 'check-name', '--name', $Name) }
        'trafficManager' { Invoke-OctohaAzure -Argument @('network', 'traffic-manager', 'profile', 'check-dns', '--name', $Name) }
        'keyVault' { Get-OctohaNameAnswer -Azure $Azure -Provider 'Microsoft.KeyVault' -Type 'Microsoft.KeyVault/vaults' -Version '2023-07-01' -Name $Name }
        'sqlServer' { Get-OctohaNameAnswer -Azure $Azure -Provider 'Microsoft.Sql' -Type 'Microsoft.Sql/servers' -Version '2021-11-01' -Name $Name }
    }
    $free = if ($null -ne $answer.PSObject.Properties['nameAvailable']) { $answer.nameAvailable } else { $answer.available }
    if ($free) { return '' }
    if ($Kind -eq 'keyVault') {
        $deleted = @(Invoke-OctohaAzure -Argument @('keyvault', 'list-deleted', '--resource-type', 'vault', '--query', '[].name'))
        if ($deleted -contains $Name) {
            return "a deleted vault keeps it. Bring it back with: az keyvault recover --name $Name, or end it with: az keyvault purge --name $Name, where its protection lets you."
        }
    }
    "$($answer.message)"
}
