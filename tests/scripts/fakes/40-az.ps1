# The Azure CLI and Azure Resource Manager, as far as Deploy-OctohaInfrastructure.ps1 asks them. State "arm" of the world: groups,
# names of resources, what is deployed. The form of commands and answers follows https://learn.microsoft.com/cli/azure/reference-index;
# what-if: https://learn.microsoft.com/azure/azure-resource-manager/bicep/deploy-what-if; stacks:
# https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks; names: "Check Name Availability" of each provider
# in https://learn.microsoft.com/rest/api/. A case tells the rest by states: az:signedOut, az:cli, az:taken:NAME, az:deleted:NAME,
# az:cores (free vCPUs), az:zones, az:roles, az:unregistered, az:firewall, az:noise, az:failedState.
$azProviders = 'Microsoft.Cache Microsoft.Cdn Microsoft.Compute Microsoft.Insights Microsoft.KeyVault Microsoft.ManagedIdentity ' +
    'Microsoft.NetApp Microsoft.Network Microsoft.OperationalInsights Microsoft.RecoveryServices Microsoft.Sql Microsoft.SqlVirtualMachine Microsoft.Storage'
$env:LOCALAPPDATA = 'C:\Users\ops\AppData\Local'

function Get-Azure {
    Get-State -Name 'arm' -Default @{ Groups = @(); Resources = @(); Deployed = @(); Filler = ''; Waits = 0 }
}

# The words before the first flag; all commands of the CLI begin with them.
function Get-AzCommand {
    param([object[]] $Words)
    $verbs = foreach ($word in $Words) { if ($word -like '--*') { break } else { $word } }
    @($verbs) -join ' '
}

function Stop-Az {
    param([string] $Message, [int] $Code = 1)
    $global:LASTEXITCODE = $Code
    throw [System.OperationCanceledException]::new("ERROR: $Message")
}

# The values that the parameter file loads; it must belong to the template.
function Get-AzTemplate {
    param([object[]] $Words, $Azure)
    $group = Get-Word -Words $Words -Flag '--resource-group'
    if ($Azure.Groups -notcontains $group) { Stop-Az -Code 3 -Message "(ResourceGroupNotFound) Resource group '$group' could not be found." }
    $values = Get-Word -Words $Words -Flag '--parameters'
    $template = Get-Word -Words $Words -Flag '--template-file'
    foreach ($path in @($values, $template)) { if (-not (Test-Path -LiteralPath $path)) { Stop-Az -Message "$path does not exist" } }
    $part = [System.IO.Path]::GetFileNameWithoutExtension($template.Replace('\', '/'))
    $text = @(Get-Content -LiteralPath $values -Encoding UTF8) -join "`n"
    if ($text -notmatch "using '$part.bicep'") { Stop-Az -Message "the parameter file is for another template than $part.bicep" }
    $settings = Join-Path -Path (Split-Path -Path (Split-Path -Path $values -Parent) -Parent) -ChildPath 'settings.json'
    $all = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath $settings -Encoding UTF8) -join "`n")
    @{ Part = $part; Settings = $all; Infra = $all.infra.$part }
}

# What a template makes, by its values; main needs vault, identities and the secrets that it refers to.
function Get-AzWanted {
    param($Template, $Azure)
    $infra = $Template.Infra
    if ($Template.Part -eq 'foundation') {
        foreach ($name in $infra.identities) { "Microsoft.ManagedIdentity/userAssignedIdentities/$name" }
        if ($null -ne $infra.vault) { "Microsoft.KeyVault/vaults/$($infra.vault.name)" }
        return
    }
    if ($Azure.Deployed -notcontains 'foundation') { Stop-Az -Message '(KeyVaultParameterReferenceNotFound) The vault of a secret reference is not there.' }
    foreach ($secret in @($infra.adminSecret, $infra.sqlSecret)) {
        if ($secret -and $null -eq (Get-State -Name "secret:$secret")) { Stop-Az -Message "(KeyVaultParameterReferenceSecretRetrieveFailed) The secret '$secret' is not in the vault." }
    }
    if ($null -ne $infra.sql) {
        if ($infra.sql.entraOnly -and -not $infra.sql.administrator.objectId) { Stop-Az -Message '(InvalidParameterValue) A server with Microsoft Entra-only authentication needs an administrator.' }
        foreach ($server in $infra.sql.servers) { "Microsoft.Sql/servers/$($server.name)" }
    }
    foreach ($machine in $infra.machines) { "Microsoft.Compute/virtualMachines/$($machine.name)" }
}

function Get-AzChange {
    param($Template, $Azure)
    $there = @($Azure.Resources)
    $group = $Template.Settings.azure.resourceGroup
    foreach ($wanted in @(Get-AzWanted -Template $Template -Azure $Azure)) {
        $act = if ($there -notcontains $wanted) { 'Create' } elseif (Get-State -Name 'az:noise') { 'Modify' } else { 'NoChange' }
        $change = @{ resourceId = "/subscriptions/x/resourceGroups/$group/providers/$wanted"; changeType = $act }
        if ($act -eq 'Modify') { $change.delta = @(@{ path = 'properties.x'; propertyChangeType = 'NoEffect' }) }
        if ($act -eq 'NoChange' -and $wanted -like 'Microsoft.KeyVault/vaults/*' -and (Get-State -Name 'az:vaultDiffers')) {
            $change.changeType = 'Modify'
            $change.delta = @(foreach ($path in @(Get-State -Name 'az:vaultDiffers')) { @{ path = $path; propertyChangeType = 'Modify' } })
        }
        $change
    }
}

function Invoke-AzDeployment {
    param([object[]] $Words, [string] $Command)
    $azure = Get-Azure
    $template = Get-AzTemplate -Words $Words -Azure $azure
    if (@(Complete-Call -Key "az $Command $($template.Part)")[-1]) { Stop-Az -Code $global:LASTEXITCODE -Message '(DeploymentFailed) At least one resource deployment operation failed: (SkuNotAvailable).' }
    switch -Regex ($Command) {
        'validate$' { $null = @(Get-AzWanted -Template $template -Azure $azure); @{ properties = @{ provisioningState = 'Succeeded' } } }
        'what-if$' { @{ status = 'Succeeded'; changes = @(Get-AzChange -Template $template -Azure $azure) } }
        'create$' {
            $isStack = $Command -like 'stack *'
            if ($isStack -and (-not (Get-Word -Words $Words -Flag '--deny-settings-mode') -or -not (Get-Word -Words $Words -Flag '--action-on-unmanage'))) {
                Stop-Az -Code 2 -Message 'the following arguments are required: --deny-settings-mode, --action-on-unmanage'
            }
            Add-Call -Tool "az $Command" -Words @($template.Part)
            $azure.Resources = @($azure.Resources) + @(@(Get-AzWanted -Template $template -Azure $azure) | Where-Object -FilterScript { $azure.Resources -notcontains $_ })
            $azure.Deployed = @(@($azure.Deployed) + @($template.Part))
            Set-State -Name 'arm' -Value $azure
            $state = Get-State -Name 'az:failedState' -Default $(if ($isStack) { 'succeeded' } else { 'Succeeded' })
            if ($isStack) { @{ provisioningState = $state } } else { @{ properties = @{ provisioningState = $state } } }
        }
    }
}

function Get-AzSecretName {
    $azure = Get-Azure
    if (@($azure.Resources -like 'Microsoft.KeyVault/vaults/*').Count -eq 0) { Stop-Az -Message 'Failed to establish a connection: the vault cannot be found.' }
    if (Get-State -Name 'az:firewall') { Stop-Az -Message '(Forbidden) Client address is not authorized and caller is not a trusted service. Inner error: { "code": "ForbiddenByFirewall" }' }
    # A new role is known everywhere only after a while.
    if (-not $azure.Filler -or $azure.Waits -gt 0) {
        if ($azure.Filler) { $azure.Waits--; Set-State -Name 'arm' -Value $azure }
        Stop-Az -Message '(Forbidden) Caller is not authorized to perform action on resource. Inner error: { "code": "ForbiddenByRbac" }'
    }
    @([Octoha.ScriptHost.World]::State.Keys | Where-Object -FilterScript { $_ -like 'secret:*' } | ForEach-Object -Process { $_.Substring(7) })
}

function Get-AzSku {
    param([object[]] $Words)
    $size = Get-Word -Words $Words -Flag '--size'
    @(@{
            name = $size; family = 'standardDSv5Family'; restrictions = @()
            locationInfo = @(@{ location = Get-Word -Words $Words -Flag '--location'; zones = @(Get-State -Name 'az:zones' -Default @('1', '2', '3')) })
            capabilities = @(@{ name = 'vCPUs'; value = '4' })
        })
}

# Those of the vault come with what it inherits.
function Get-AzRole {
    param([string] $Scope)
    Get-State -Name 'az:roles' -Default @('Owner')
    if ($Scope -like '*/Microsoft.KeyVault/vaults/*') { @((Get-Azure)['VaultRoles'] | Where-Object -FilterScript { $_ }) }
}

function Add-AzFiller {
    param([object[]] $Words)
    $azure = Get-Azure
    $azure.Filler = "$(Get-Word -Words $Words -Flag '--assignee')$(Get-Word -Words $Words -Flag '--upn')"
    $azure.Waits = 2
    $role = Get-Word -Words $Words -Flag '--role'
    $azure['VaultRoles'] = @(@($azure['VaultRoles'] | Where-Object -FilterScript { $_ -and $_ -ne $role }) + @($role))
    Set-State -Name 'arm' -Value $azure
    Add-Call -Tool 'az role' -Words @($azure.Filler, (Get-Word -Words $Words -Flag '--role'))
    @{ id = 'assignment' }
}

function Get-AzAnswer {
    param([object[]] $Words, [string] $Command)
    if ((Get-State -Name 'az:signedOut') -and @('version', 'bicep version') -notcontains $Command) { Stop-Az -Message "Please run 'az login' to setup account." }
    $name = Get-Word -Words $Words -Flag '--name'
    switch -Regex ($Command) {
        '^version$' { @{ 'azure-cli' = Get-State -Name 'az:cli' -Default '2.79.0' } }
        '^bicep version$' { 'Bicep CLI version 0.49.2 (abcdef0123)' }
        '^account show$' { @{ id = Get-State -Name 'az:subscription' -Default '00000000-0000-4000-8000-000000000001'; user = @{ name = 'ops@example.com'; type = 'user' } } }
        '^account get-access-token$' { @{ accessToken = 'token-canary'; tokenType = 'Bearer' } }
        '^group exists$' { ("$((Get-Azure).Groups -contains $name)").ToLowerInvariant() }
        '^role assignment list$' { @(@(Get-AzRole -Scope (Get-Word -Words $Words -Flag '--scope')) | ForEach-Object -Process { @{ roleDefinitionName = $_ } }) }
        '^role assignment create$|^keyvault set-policy$' { Add-AzFiller -Words $Words }
        '^provider list$' { @($azProviders.Split(' ') | Where-Object -FilterScript { $_ -ne (Get-State -Name 'az:unregistered') }) }
        '^resource list$' { @((Get-Azure).Resources | ForEach-Object -Process { $_.Split('/')[-1] }) }
        '^storage account check-name$' { @{ nameAvailable = -not (Get-State -Name "az:taken:$name"); reason = 'AlreadyExists'; message = "The storage account named $name is already taken." } }
        '^keyvault list-deleted$' { @([Octoha.ScriptHost.World]::State.Keys | Where-Object -FilterScript { $_ -like 'az:deleted:*' } | ForEach-Object -Process { $_.Substring(11) }) }
        '^keyvault show$' { @{ id = "/subscriptions/x/resourceGroups/x/providers/Microsoft.KeyVault/vaults/$name" } }
        '^keyvault secret list$' { Get-AzSecretName }
        '^storage account keys list$' { @(@{ keyName = 'key1'; value = 'canary-storage-key==' }) }
        '^vm list-skus$' { Get-AzSku -Words $Words }
        '^vm list-usage$' { @('standardDSv5Family', 'cores' | ForEach-Object -Process { @{ name = @{ value = $_ }; currentValue = 0; limit = Get-State -Name 'az:cores' -Default 100 } }) }
        '^(deployment|stack) group (validate|what-if|create)$' { Invoke-AzDeployment -Words $Words -Command $Command }
        default { Stop-Az -Code 2 -Message "'$Command' is misspelled or not recognized by the system." }
    }
}

function az {
    $command = Get-AzCommand -Words $args
    # The batch file az.cmd: what the command processor reads for itself does not arrive.
    if (@($args | Where-Object -FilterScript { "$_" -match '[&|<>^%!"]' }).Count -gt 0) { $global:LASTEXITCODE = 255; return 'The syntax of the command is incorrect.' }
    $global:LASTEXITCODE = 0
    # Warnings go to standard error: https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting
    if (Get-State -Name 'az:noise') { Write-Error -Message 'UserWarning: 32-bit Python on a 64-bit Windows.' -ErrorAction Continue }
    try {
        $answer = @(Get-AzAnswer -Words $args -Command $command)
    }
    catch [System.OperationCanceledException] {
        return $_.Exception.Message
    }
    if ($args -notcontains '--output') { return $answer[0] }
    $isList = $command -match ' (list|list-deleted|list-skus|list-usage)$'
    if ($isList) { ConvertTo-Json -InputObject @($answer) -Depth 8 } else { ConvertTo-Json -InputObject $answer[0] -Depth 8 }
}

# Azure Resource Manager itself, for what no command line takes.
function Invoke-FakeArm {
    param($Uri, $Headers, $Method, $Body)
    if ($Headers.Authorization -ne 'Bearer token-canary') { throw [Octoha.ScriptHost.FakeHttpException]::new(401, 'Unauthorized') }
    $sent = ConvertFrom-Json -InputObject $Body
    if ($Uri -match '/checkNameAvailability\?') {
        $taken = (Get-State -Name "az:taken:$($sent.name)") -or (Get-State -Name "az:deleted:$($sent.name)")
        return [pscustomobject] @{ $(if ($Uri -match 'Microsoft.Sql') { 'available' } else { 'nameAvailable' }) = -not $taken; message = "The name '$($sent.name)' is already in use." }
    }
    if ($Method -ne 'Put' -or $Uri -notmatch '/resourcegroups/([^/?]+)\?') { throw "Unexpected request: $Method $Uri" }
    $azure = Get-Azure
    $azure.Groups = @($azure.Groups) + @([uri]::UnescapeDataString($Matches[1]))
    # The group is there last, for both are one request.
    Set-State -Name 'az:tags' -Value (ConvertTo-Json -InputObject $sent.tags -Compress)
    Set-State -Name 'arm' -Value $azure
    Add-Call -Tool 'az group' -Words @($Matches[1], $sent.location)
}

# The templates of a bundle, as they are.
function Use-Template {
    $to = [System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', 'bundle', 'infra')
    $null = [System.IO.Directory]::CreateDirectory($to)
    foreach ($file in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, '..', '..', '..', 'resources', 'bicep'))) {
        [System.IO.File]::Copy($file, [System.IO.Path]::Combine($to, [System.IO.Path]::GetFileName($file)), $true)
    }
}

function Invoke-Deployment {
    param([hashtable] $With = @{}, [string] $Bundle = 'C:\bundle', [switch] $AsItIs)
    if ($Bundle -eq 'C:\bundle' -and -not $AsItIs) { Write-Manifest }
    $words = @{ Confirm = $false }
    foreach ($key in $With.Keys) { $words[$key] = $With[$key] }
    [Octoha.ScriptHost.World]::Calls.Clear()
    $rows = @(& "$Bundle\scripts\Deploy-OctohaInfrastructure.ps1" @words 2>&1)
    $said = @($rows | Where-Object -FilterScript { $_ -is [System.Management.Automation.ErrorRecord] })
    [pscustomobject] @{
        Code  = $LASTEXITCODE
        Rows  = @($rows | Where-Object -FilterScript { $_ -isnot [System.Management.Automation.ErrorRecord] })
        Error = @($said | ForEach-Object -Process { "$_" }) -join ' '
        Calls = @([Octoha.ScriptHost.World]::Calls)
    }
}
