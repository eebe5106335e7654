# Cmdlets of Windows that the simulated machine needs.
function Get-CimInstance {
    param([string] $ClassName)
    switch ($ClassName) {
        'Win32_Service' { if (Get-State -Name 'service') { [pscustomobject] (Get-State -Name 'service') } }
        'Win32_LogicalDisk' { [pscustomobject] @{ DeviceID = 'C:'; FreeSpace = [long] (Get-State -Name 'freeSpace' -Default 80GB) } }
    }
}

function Test-NetConnection {
    [CmdletBinding()]
    param([string] $ComputerName, [int] $Port, [string] $InformationLevel)
    (Get-State -Name "closed:${ComputerName}:$Port") -ne $true
}

function Get-NetFirewallRule {
    [CmdletBinding()]
    param([string] $Name)
    Get-State -Name "rule:$Name"
}

# The name of a rule is there once: https://learn.microsoft.com/powershell/module/netsecurity/new-netfirewallrule
function New-NetFirewallRule {
    [CmdletBinding()]
    param($Name, $DisplayName, $Direction, $Action, $Protocol, $LocalPort)
    if (Get-State -Name "rule:$Name") { throw 'Cannot create a file when that file already exists.' }
    Add-Call -Tool 'New-NetFirewallRule' -Words @($Name, $Direction, $Action, $Protocol, $LocalPort)
    Set-State -Name "rule:$Name" -Value ([pscustomobject] @{ Enabled = 'True'; Direction = $Direction; Action = $Action; Protocol = $Protocol; LocalPort = "$LocalPort" })
}

# https://learn.microsoft.com/powershell/module/netsecurity/get-netfirewallportfilter
function Get-NetFirewallPortFilter {
    param($AssociatedNetFirewallRule)
    $AssociatedNetFirewallRule
}

function Remove-NetFirewallRule {
    [CmdletBinding()]
    param($Name)
    $gone = $null
    $null = [Octoha.ScriptHost.World]::State.TryRemove("rule:$Name", [ref] $gone)
}

# Made by administrators, unless a case says who owns a folder ("owner:PATH"); closed once icacls.exe took away what is inherited ("closed:PATH").
function Get-Acl {
    [CmdletBinding()]
    param([string] $LiteralPath)
    if (-not (Test-Path -LiteralPath $LiteralPath)) { throw "Cannot find path '$LiteralPath'." }
    $acl = [pscustomobject] @{ Owner = Get-State -Name "owner:$LiteralPath" -Default 'S-1-5-32-544'; AreAccessRulesProtected = [bool] (Get-State -Name "closed:$LiteralPath") }
    $acl.PSObject.Methods.Add([psscriptmethod]::new('GetOwner', { [pscustomobject] @{ Value = $this.Owner } }))
    $acl
}

function New-SmbGlobalMapping {
    [CmdletBinding()]
    param($RemotePath, $LocalPath, $Persistent, $RequirePrivacy, $Credential, $FullAccess)
    Add-Call -Tool 'New-SmbGlobalMapping' -Words (@($RemotePath, $LocalPath, $Credential.UserName) + @($FullAccess))
    Set-State -Name 'mayOpenShare' -Value $true
    $null = [System.IO.Directory]::CreateDirectory([Octoha.ScriptHost.World]::Share($RemotePath))
    Add-TestDrive -Name $LocalPath.TrimEnd(':') -Root ([Octoha.ScriptHost.World]::Share($RemotePath))
    Set-State -Name 'drive' -Value @($LocalPath.TrimEnd(':'), [Octoha.ScriptHost.World]::Share($RemotePath))
}

# A mapping for the whole machine is there in every process.
$drive = Get-State -Name 'drive'
if ($drive) { Add-TestDrive -Name $drive[0] -Root $drive[1] }

function Get-AuthenticodeSignature {
    param($FilePath)
    [pscustomobject] @{ Status = 'Valid'; SignerCertificate = [pscustomobject] @{ Subject = 'CN=Somebody' } }
}

function New-ScheduledTaskAction { param($Execute, $Argument) [pscustomobject] @{ Execute = $Execute; Argument = $Argument } }
function New-ScheduledTaskPrincipal { param($UserId, $LogonType, $RunLevel) [pscustomobject] @{ UserId = $UserId; LogonType = $LogonType } }

function Register-ScheduledTask {
    param($TaskName, $Action, $Trigger, $Principal, $User, $Password, $RunLevel, [switch] $Force)
    $who = if ($Principal) { $Principal.UserId } else { $User }
    Add-Call -Tool 'Register-ScheduledTask' -Words @($who)
    Set-State -Name "task:$TaskName" -Value ([pscustomobject] @{ Argument = $Action.Argument; User = $who })
}

function Start-ScheduledTask {
    param($TaskName)
    $task = Get-State -Name "task:$TaskName"
    $null = $task.Argument -match '-File "(.+)"'
    $file = $Matches[1]
    # The folder of a task lies in one that is closed, so its account reads there only what it was given.
    $folder = $file -replace '\\Octoha\\Tasks\\[^\\]+$'
    if ($task.User -ne 'S-1-5-18' -and $folder -like '*\task-*' -and (Get-State -Name "acl:$folder") -ne $task.User) { throw "Access is denied: $($task.User) may not read $folder." }
    Invoke-TestProcess -Path $file
}

function Unregister-ScheduledTask {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param($TaskName)
    $gone = $null
    $null = [Octoha.ScriptHost.World]::State.TryRemove("task:$TaskName", [ref] $gone)
}

# A text without a charset goes out as ISO-8859-1 in Windows PowerShell:
# https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding
function Get-SentBody {
    param([string] $Body, [string] $ContentType)
    if ($ContentType -match 'charset=utf-8') { return $Body }
    [System.Text.Encoding]::Latin1.GetString([System.Text.Encoding]::Latin1.GetBytes($Body))
}

# The metadata service, the vault, the portal and the nodes.
function Invoke-RestMethod {
    [CmdletBinding()]
    param($Uri, $Headers, $Method = 'Get', $Body, $ContentType, $TimeoutSec, [switch] $UseBasicParsing)
    if ($Uri -like 'http://169.254.169.254/*') {
        return [pscustomobject] @{ access_token = 'token-canary'; client_id = Get-State -Name 'clientId' -Default '33333333-3333-4333-8333-333333333333' }
    }
    if ($Uri -like '*/api/serverstatus/redis') {
        if (Get-State -Name 'olderThanQueue') { throw [Octoha.ScriptHost.FakeHttpException]::new(404, 'Not Found') }
        if ($Uri -like 'https://localhost*') { throw 'The certificate is for another name.' }
        $on = [bool] (Get-State -Name 'redis')
        return [pscustomobject] @{ IsEnabled = $on; IsConfigured = $on; IsReachable = $on }
    }
    if ($Uri -like 'https://management.azure.com/*') { return Invoke-FakeArm -Uri $Uri -Headers $Headers -Method $Method -Body $Body }
    if ($Uri -like '*/api/tasks?states=Queued*') {
        if ($Headers['X-Octopus-ApiKey'] -notlike 'API-*') { throw [Octoha.ScriptHost.FakeHttpException]::new(401, 'Unauthorized') }
        return [pscustomobject] @{ TotalResults = Get-State -Name 'waitingTasks' -Default 0; Items = @() }
    }
    if ($Uri -notmatch '/secrets/([^?]+)\?') { throw "Unexpected request: $Uri" }
    $name = $Matches[1]
    if ($Headers.Authorization -ne 'Bearer token-canary') { throw [Octoha.ScriptHost.FakeHttpException]::new(401, 'Unauthorized') }
    if ($Method -eq 'Put') {
        if (Get-State -Name 'vaultIsReadOnly') { throw [Octoha.ScriptHost.FakeHttpException]::new(403, 'Forbidden') }
        Add-Call -Tool 'vault put' -Words @($name)
        Set-State -Name "secret:$name" -Value (ConvertFrom-Json -InputObject (Get-SentBody -Body $Body -ContentType $ContentType)).value
        return
    }
    Add-Call -Tool 'vault get' -Words @("$(([uri] $Uri).Host.Split('.')[0]) $name")
    $value = Get-State -Name "secret:$name"
    if ($null -eq $value) { throw [Octoha.ScriptHost.FakeHttpException]::new(404, 'Not Found') }
    [pscustomobject] @{ value = $value }
}

function Invoke-WebRequest {
    [CmdletBinding()]
    param($Uri, $OutFile, $TimeoutSec, [switch] $UseBasicParsing)
    if ($OutFile) {
        Add-Call -Tool 'download' -Words @($Uri)
        Set-Content -LiteralPath $OutFile -Value 'installer' -Encoding UTF8
        return
    }
    $service = Get-State -Name 'service'
    # Behind the balancer any node will do, seen from a machine that is none.
    $cluster = Get-State -Name 'cluster:database'
    if (-not $service -and $cluster -and $cluster['Up'] -and $Uri -notlike '*//localhost*') { return [pscustomobject] @{ StatusCode = 200 } }
    if (-not $service -or $service.State -ne 'Running') { throw [System.IO.IOException]::new('No connection could be made.') }
    if (Get-State -Name 'drained') { throw [Octoha.ScriptHost.FakeHttpException]::new(418, "I'm a teapot") }
    [pscustomobject] @{ StatusCode = 200 }
}
