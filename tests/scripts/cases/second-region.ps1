# A node of the second region is prepared and stays outside; after a fail-over it joins there, and the leading one sets the paths.
function Use-Standby {
    param([string] $Computer, [hashtable] $Change = @{})
    Use-Case
    $settings = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText([System.IO.Path]::Combine([Octoha.ScriptHost.World]::Root, 'c', 'bundle', 'settings.json')))
    $standby = $settings.nodes[0].PSObject.Copy()
    $standby.name = 'octo-01-dr'
    $standby.nodeName = 'octo-01-dr'
    $standby.first = $false
    $standby.standby = $true
    $standby.leads = $true
    $share = $settings.storage.PSObject.Copy()
    $share.unc = '\\stoctopusdr.file.core.windows.net\octoha'
    $share.server = 'stoctopusdr.file.core.windows.net'
    $share.account = 'stoctopusdr'
    $share.clusterShared = $share.unc
    $share.folders = @(@{ name = 'TaskLogs'; path = $share.unc + '\TaskLogs'; target = $share.unc + '\TaskLogs' })
    $null = [System.IO.Directory]::CreateDirectory([Octoha.ScriptHost.World]::Share($share.unc))
    $vault = $settings.vault.PSObject.Copy()
    $vault.name = 'kv-octopus-dr-001'
    $vault.uri = 'https://kv-octopus-dr-001.vault.azure.net'
    $second = @{ region = 'northeurope'; vault = $vault; database = $settings.database; storage = $share }
    Use-Case -Computer $Computer -Change ($Change + @{ 'octopus.msiSha256' = (Get-InstallerHash); 'nodes' = @($settings.nodes) + @($standby); 'secondRegion' = $second })
    Set-State -Name 'secret:octopus-master-key' -Value 'MasterKeyMasterKeyMast=='
}

Use-Standby -Computer 'octo-01-dr' -Change @{ 'octopus.licenceNodeLimit' = 2 }
$run = Invoke-Plan
Assert-Code -Run $run -Code 0
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match 'cmdkey.exe /add:stoctopusdr.file.core.windows.net') -What "the share of its own region, seen: $text"
Assert-That -Holds ($text -match 'vault get kv-octopus-dr-001 storage-key') -What "the vault of its own region, seen: $text"
Assert-That -Holds ($text -match 'msiexec' -and $text -notmatch 'create-instance|database\||--taskCap|--install') -What "installed, not joined, seen: $text"
Assert-That -Holds (@($run.Rows | Where-Object -FilterScript { $_.Step -eq '80-FurtherNodes' })[0].Before -match 'until a fail-over') -What 'why it waits'

$run = Invoke-Plan -With @{ FailOver = $true }
Assert-Code -Run $run -Code 0
$text = $run.Calls -join "`n"
Assert-That -Holds ($text -match '(?s)create-instance.*database\|.*--masterKey.*path\|--instance\|OctopusServer\|--clusterShared\|\\\\stoctopusdr.*--taskCap\|0.*--install.*--taskCap\|20') -What "joined in the second region, seen: $text"
Assert-That -Holds ($text -notmatch '--create\||admin\||license\|') -What 'nothing that a living database has'

Use-Machine -Computer 'octo-01'
Use-Standby -Computer 'octo-01'
$run = Invoke-Plan -With @{ FailOver = $true }
Assert-Code -Run $run -Code 2
Assert-That -Holds ($run.Error -match 'belongs to the first region') -What "the first region stays out, seen: $($run.Error)"
