# The resources in Azure: made in their order, once; every hindrance said beforehand with what to do.
function Reset-Azure {
    param([hashtable] $Change = @{})
    [Octoha.ScriptHost.World]::State.Clear()
    [Octoha.ScriptHost.World]::Answers.Clear()
    if (Test-Path -LiteralPath 'C:\Users') { Remove-Item -LiteralPath 'C:\Users' -Recurse -Force }
    Use-Case -Change $Change -Computer 'ops-01'
    $gone = $null
    foreach ($name in @([Octoha.ScriptHost.World]::State.Keys)) {
        if ($name -like 'secret:*') { $null = [Octoha.ScriptHost.World]::State.TryRemove($name, [ref] $gone) }
    }
    Use-Template
    Set-Content -LiteralPath 'C:\licence.xml' -Value '<License>canary</License>' -Encoding UTF8
    foreach ($answer in @('C:\licence.xml', "canary admin $([char] 0x416)", 'canary break', 'canary local')) { [Octoha.ScriptHost.World]::Answers.Enqueue($answer) }
}

function Assert-Stopped {
    param([int] $Code, [string] $Because, [hashtable] $With = @{})
    $run = Invoke-Deployment -With $With
    Assert-Code -Run $run -Code $Code
    Assert-That -Holds ($run.Error -match $Because) -What "'$Because', seen: $($run.Error)"
    $run
}

Reset-Azure
$run = Invoke-Deployment
Assert-Code -Run $run -Code 0
$made = @($run.Calls | Where-Object -FilterScript { $_ -match '^az |^vault put' }) -join '; '
$wanted = 'az group rg-octopus-prod\|westeurope; az deployment group create foundation; az role ops@example.com\|Key Vault Secrets Officer; ' +
    'vault put octopus-licence; vault put octopus-admin-password; vault put octopus-breakglass-password; vault put octopus-local-admin; ' +
    'az deployment group create main; vault put storage-key'
Assert-That -Holds ($made -match "^$wanted`$") -What "the order of work, seen: $made"
Assert-That -Holds ((Get-State -Name 'secret:octopus-licence') -eq '<License>canary</License>') -What 'the licence file in the vault'
Assert-That -Holds ((Get-State -Name 'secret:octopus-admin-password') -ceq "canary admin $([char] 0x416)") -What 'letters of any language in the vault'
Assert-That -Holds ((Get-State -Name 'secret:storage-key') -eq 'canary-storage-key==') -What 'the key of the storage account in the vault'
Assert-That -Holds ((ConvertFrom-Json -InputObject (Get-State -Name 'az:tags')).note -eq 'a & b | "c" %PATH%') -What 'a tag unchanged'
$files = [System.IO.Directory]::GetFiles([System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', 'Users'), '*', 'AllDirectories')
$left = @(foreach ($file in $files) { [System.IO.File]::ReadAllText($file) }) -join "`n"
Assert-That -Holds ($left -match 'deployment group what-if' -and $left -notmatch 'canary') -What 'a log without secrets'

foreach ($noise in @($false, $true)) {
    Set-State -Name 'az:noise' -Value $noise
    $run = Invoke-Deployment
    Assert-Code -Run $run -Code 0
    Assert-That -Holds (@(Get-Acted -Run $run).Count -eq 0 -and @($run.Calls -match '^az |put').Count -eq 0) -What "nothing to change, seen: $($run.Calls -join '; ')"
}

# Who opened the vault to a workstation is not locked out by a second run; another difference is mended.
Set-State -Name 'az:noise' -Value $false
Set-State -Name 'az:vaultDiffers' -Value @('properties.publicNetworkAccess', 'properties.networkAcls.ipRules')
$run = Invoke-Deployment
Assert-That -Holds (@($run.Calls -match 'create foundation').Count -eq 0) -What "a vault that stays open, seen: $($run.Calls -join '; ')"
Set-State -Name 'az:vaultDiffers' -Value @('properties.publicNetworkAccess', 'properties.enablePurgeProtection')
$run = Invoke-Deployment -With @{ Step = '04'; WhatIf = $true }
Assert-That -Holds ($run.Rows[0].Before -notmatch 'nothing to change') -What "purge protection put right, seen: $($run.Rows[0].Before)"

# -WhatIf validates and shows, before anything is there and after the foundation.
Reset-Azure
$run = Invoke-Deployment -With @{ WhatIf = $true }
Assert-Code -Run $run -Code 0
Assert-That -Holds ($run.Calls.Count -eq 0 -and -not (Test-Path -LiteralPath 'C:\Users')) -What "nothing made, nothing written, seen: $($run.Calls -join '; ')"
Assert-That -Holds ((Get-Acted -Run $run) -contains '07-Infrastructure would act') -What 'the deployment announced'
$null = Invoke-Deployment -With @{ Step = '03,04' }
$run = Invoke-Deployment -With @{ WhatIf = $true; Step = '04' }
Assert-That -Holds ($run.Rows[0].Before -eq 'Azure validates it and has nothing to change') -What "the foundation known, seen: $($run.Rows[0].Before)"

# A journal that a crash cut off in the middle of a line: the next line stands by itself, and the resumed run goes on from it.
Reset-Azure
$null = Invoke-Deployment -With @{ Step = '03' }
$path = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath('C:\Users\ops\AppData\Local\Octoha\deploy.jsonl')
[System.IO.File]::AppendAllText($path, '{"time":"2026-01-01 00:00:00Z","step":"04-Found')
Assert-Code -Run (Invoke-Deployment -With @{ Resume = $true }) -Code 0
$lines = @([System.IO.File]::ReadAllLines($path) -match '"step":"04-Foundation","result":"begin"')
Assert-That -Holds ($lines.Count -eq 1 -and $lines[0].TrimStart([char] 0xFEFF).StartsWith('{"time"') -and $lines[0] -notmatch '04-Found\{') -What "a line of its own, seen: $lines"

# Who says no to what Azure would do ends with 5; nothing of it was done.
Reset-Azure
$null = Invoke-Deployment -With @{ Step = '03' }
[Octoha.ScriptHost.World]::Answers.Clear()
[Octoha.ScriptHost.World]::Answers.Enqueue('No')
$run = Invoke-Deployment -With @{ Step = '04'; Confirm = $true }
Assert-Code -Run $run -Code 5
Assert-That -Holds (@($run.Calls -match 'create').Count -eq 0) -What 'no deployment'

# A deployment stack, and one that Azure does not finish.
Reset-Azure -Change @{ 'azure.deploymentStack' = $true }
Set-State -Name 'fail:az stack group create main' -Value 1
$run = Assert-Stopped -Code 1 -Because '07-Infrastructure: Azure did not finish the deployment octoha-main.*az stack group show.*run again'
Assert-That -Holds ($run.Calls -contains 'az stack group create foundation') -What 'a stack'
Set-State -Name 'fail:az stack group create main' -Value 0
$run = Invoke-Deployment -With @{ Resume = $true }
Assert-Code -Run $run -Code 0
Assert-That -Holds ($run.Rows[0].Step -eq '07-Infrastructure') -What 'resumed where it stopped'
Reset-Azure
Set-State -Name 'az:failedState' -Value 'Failed'
$null = Assert-Stopped -Code 1 -Because '04-Foundation: It was done, but the check afterwards sees: Azure says: Failed'

# What hinders is said beforehand: what stops all else alone, the rest in one go.
foreach ($row in @(
        @('az:signedOut', $true, 'Signed in: nobody is signed in.*az login'),
        @('az:cli', '2.40.0', 'Azure CLI: version 2.61.0 or newer is needed, seen: 2.40.0'),
        @('az:subscription', 'other', "Subscription: the design is for '00000000.*az account set"),
        @('az:roles', @('Reader'), 'Rights: ops@example.com has: Reader')
    )) {
    Reset-Azure
    Set-State -Name $row[0] -Value $row[1]
    $run = Assert-Stopped -Code 2 -Because ('02-AzurePreflight: .*' + $row[2])
    Assert-That -Holds ($run.Calls.Count -eq 0) -What "nothing made, seen: $($run.Calls -join '; ')"
}
Reset-Azure -Change @{ 'infra.main.sql.administrator.objectId' = '' }
$bad = @{
    'az:unregistered' = 'Microsoft.Sql'; 'az:taken:stoctopusprod001' = $true; 'az:taken:sql-octopus-prod-001' = $true
    'az:deleted:kv-octopus-prod-001' = $true; 'az:cores' = 7; 'az:zones' = @('1')
}
foreach ($name in $bad.Keys) { Set-State -Name $name -Value $bad[$name] }
$run = Invoke-Deployment
Assert-Code -Run $run -Code 2
foreach ($said in @(
        'SQL administrator: the design does not state', 'Microsoft.Sql: .*az provider register --namespace Microsoft.Sql',
        'stoctopusprod001: Azure does not give the name .storageAccount.: .*already taken',
        'sql-octopus-prod-001: Azure does not give the name .sqlServer.',
        'kv-octopus-prod-001: .*az keyvault recover --name kv-octopus-prod-001',
        'Quota standardDSv5Family: 8 vCPUs are needed in westeurope, 7 are free',
        'Standard_D4s_v5: westeurope offers it in the zones .1., the design wants octo-02 in zone 2'
    )) {
    Assert-That -Holds ($run.Error -match $said) -What "'$said', seen: $($run.Error)"
}
Reset-Azure -Change @{ 'azure.subscription' = '' }
$null = Assert-Stopped -Code 2 -Because 'the design does not state a subscription'
Reset-Azure -Change @{ 'draft' = $true }
$null = Assert-Stopped -Code 2 -Because 'is a draft'
Add-Content -LiteralPath 'C:\bundle\infra\main.bicep' -Value '// by hand' -Encoding UTF8
Assert-Code -Run (Invoke-Deployment -AsItIs) -Code 2

# Who may only read the vault is given the right to write.
Reset-Azure
$null = Invoke-Deployment -With @{ Step = '03,04' }
$azure = Get-Azure
$azure.Filler = 'ops@example.com'
Set-State -Name 'arm' -Value $azure
$run = Invoke-Deployment -With @{ Step = '05' }
Assert-Code -Run $run -Code 0
Assert-That -Holds (@($run.Calls -match 'Key Vault Secrets Officer').Count -eq 1) -What "the right to write, seen: $($run.Calls -join '; ')"

# A vault that does not let this machine in, and a certificate that only its owner can bring.
Reset-Azure
Set-State -Name 'az:firewall' -Value $true
$null = Assert-Stopped -Code 4 -Because 'does not let this machine in.*az keyvault network-rule add'
Reset-Azure
$settings = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath 'C:\bundle\settings.json' -Encoding UTF8) -join "`n")
$settings.azure.secrets = @([pscustomobject] @{ kind = 'certificate'; name = 'octopus-portal'; stored = 'beforehand' }) + @($settings.azure.secrets)
Set-Content -LiteralPath 'C:\bundle\settings.json' -Value (ConvertTo-Json -InputObject $settings -Depth 10) -Encoding UTF8
$run = Assert-Stopped -Code 4 -Because 'octopus-portal.*az keyvault certificate import'
Assert-That -Holds (@($run.Calls -match 'Key Vault Certificates Officer').Count -eq 1) -What "the right to import it, seen: $($run.Calls -join '; ')"
Set-State -Name 'secret:octopus-portal' -Value 'certificate'
Assert-Code -Run (Invoke-Deployment) -Code 0
