# What a node needs of Windows before its first step, and around the service account: names, clock, rights, disks, SQL sign-in.

# The manifest of the bundle in drive C, as octoha-cli writes it; who changes a file afterwards breaks it.
function Write-Manifest {
    [CmdletBinding()]
    param([string] $Bundle = 'bundle')
    $root = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath("C:\$Bundle")
    $sha = [System.Security.Cryptography.SHA256]::Create()
    $lines = foreach ($file in [System.IO.Directory]::GetFiles($root, '*', 'AllDirectories')) {
        $name = $file.Substring($root.Length + 1)
        if ($name -ne 'MANIFEST.sha256') {
            [System.Convert]::ToHexString($sha.ComputeHash([System.IO.File]::ReadAllBytes($file))).ToLowerInvariant() + '  ' + $name
        }
    }
    [System.IO.File]::WriteAllText([System.IO.Path]::Combine($root, 'MANIFEST.sha256'), (@($lines) -join "`n") + "`n")
}

# What the plan has made before a node is touched: names, the service account, and a database that Octopus's user owns.
function Add-CaseDatabase {
    param($Settings)
    $urls = @($Settings.octopus.portalUrl, $Settings.polling.sharedAddress) + @($Settings.polling.endpoints | ForEach-Object -Process { $_.address })
    $names = @(foreach ($url in @($urls | Where-Object -FilterScript { [uri]::IsWellFormedUriString($_, 'Absolute') })) { ([uri] $url).Host })
    foreach ($part in @($Settings, $Settings.secondRegion)) { $names += @($part.storage.server, $part.database.server, ([uri] $part.vault.uri).Host) }
    Set-State -Name 'cluster:names' -Value @($names | Where-Object -FilterScript { $_ })
    if ($Settings.serviceAccount.name) { Set-State -Name "cluster:account:$($Settings.serviceAccount.name)" -Value 'S-1-5-21-1-2-3-1104' }
    foreach ($one in @($Settings.database, $Settings.secondRegion.database)) {
        if ($null -eq (Get-State -Name "cluster:sql:$($one.server)")) {
            Add-SqlServer -Name $one.server -Azure:($one.kind -like 'azureSql*') -Database @{ $one.name = New-SqlDatabase -Collation $one.collation }
        }
    }
}

# Classes of Windows that 20-cmdlets.ps1 does not know.
# Sources: learn.microsoft.com/windows/win32/cimwin32prov/win32-operatingsystem, win32-computersystem, win32-logicaldisk;
# learn.microsoft.com/previous-versions/windows/desktop/policy/rsop-userprivilegeright
$ExecutionContext.SessionState.PSVariable.Set('global:octohaOtherCim', ${function:Get-CimInstance})
function Get-CimInstance {
    [CmdletBinding()]
    param([string] $ClassName, [string] $Namespace, [string] $Filter)
    switch ($ClassName) {
        'Win32_OperatingSystem' {
            [pscustomobject] @{
                Caption     = Get-State -Name 'windowsCaption' -Default 'Microsoft Windows Server 2025 Datacenter Azure Edition'
                Version     = Get-State -Name 'windowsVersion' -Default '10.0.26100'
                ProductType = Get-State -Name 'windowsKind' -Default 3
            }
        }
        'Win32_ComputerSystem' {
            if (Get-State -Name "cluster:host:$env:COMPUTERNAME") { return & $global:octohaOtherCim -ClassName $ClassName }
            $domain = Get-State -Name 'cluster:domainName' -Default ''
            [pscustomobject] @{ DNSHostName = Get-State -Name 'hostName' -Default $env:COMPUTERNAME; Domain = $domain; PartOfDomain = $domain.Length -gt 0 }
        }
        'Win32_LogicalDisk' {
            & $global:octohaOtherCim -ClassName $ClassName
            foreach ($disk in @(Get-State -Name 'disks' -Default @())) {
                if ($disk.Letter) { [pscustomobject] @{ DeviceID = $disk.Letter; FreeSpace = $disk.Size; DriveType = 3; FileSystem = $disk.FileSystem } }
            }
            $dvd = Get-State -Name 'dvd'
            if ($dvd) { [pscustomobject] @{ DeviceID = $dvd; FreeSpace = 0; DriveType = 5; FileSystem = 'UDF' } }
        }
        'RSOP_UserPrivilegeRight' {
            foreach ($right in @(Get-State -Name 'policyRights' -Default @())) { [pscustomobject] @{ UserRight = $right; AccountList = @('NT SERVICE\ALL SERVICES') } }
        }
        default { & $global:octohaOtherCim -ClassName $ClassName }
    }
}

# The name in use, and the one that a restart brings.
function Get-ItemProperty {
    [CmdletBinding()]
    param($Path, $Name)
    $next = if ($Path -like '*\ActiveComputerName') { $env:COMPUTERNAME } else { Get-State -Name 'nextName' -Default $env:COMPUTERNAME }
    [pscustomobject] @{ ComputerName = $next }
}

function Get-NetRoute {
    [CmdletBinding()]
    param($DestinationPrefix)
    if (-not (Get-State -Name 'noNetwork')) { [pscustomobject] @{ NextHop = '10.20.1.1' } }
}

# State "dns:NAME" holds an address, or an empty text where the name is not known. A member knows its domain.
$ExecutionContext.SessionState.PSVariable.Set('global:octohaOtherDns', ${function:Resolve-DnsName})
function Resolve-DnsName {
    [CmdletBinding()]
    param($Name, $Type)
    $address = Get-State -Name "dns:$Name"
    $domains = @((Get-TestHost).Domain, (Get-State -Name 'cluster:domainName'))
    $known = @(Get-State -Name 'cluster:names' -Default @()) -contains $Name -or $domains -contains $Name
    if ($null -eq $address -and -not $known) { return & $global:octohaOtherDns @PSBoundParameters }
    if ($null -eq $address) { $address = '10.20.3.9' }
    # A private endpoint is reached by an alias; of a name that does not exist comes who is in charge of its zone.
    if (-not $address) { return [pscustomobject] @{ Name = $Name; Type = 'SOA'; PrimaryServer = 'ns1.example.com' } }
    [pscustomobject] @{ Name = $Name; Type = 'CNAME'; NameHost = "private.$Name" }
    [pscustomobject] @{ Name = "private.$Name"; Type = 'A'; IPAddress = $address }
}

function Get-NetTCPConnection {
    [CmdletBinding()]
    param($State, $LocalPort)
    $process = Get-State -Name "listens:$LocalPort"
    if ($process) { [pscustomobject] @{ LocalPort = $LocalPort; OwningProcess = $process } }
}

# https://learn.microsoft.com/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings
function w32tm.exe {
    $global:LASTEXITCODE = 0
    $seconds = Get-State -Name 'domainSkew' -Default 0.0123
    'Tracking dc-01 [10.20.4.4:123].'
    if ("$seconds" -eq 'none') { '12:00:00, error: 0x800705B4' } else { '12:00:00, ' + ([double] $seconds).ToString('+00.0000000;-00.0000000', [cultureinfo]::InvariantCulture) + 's' }
}

# RFC 9110, 6.6.1: an origin server with a clock sends Date with every answer, a refusal as well.
$ExecutionContext.SessionState.PSVariable.Set('global:octohaOtherWeb', ${function:Invoke-WebRequest})
function Invoke-WebRequest {
    [CmdletBinding()]
    param($Uri, $OutFile, $TimeoutSec, [switch] $UseBasicParsing)
    if ($Uri -notlike 'https://*.vault.azure.net/') { return & $global:octohaOtherWeb @PSBoundParameters }
    $there = [datetime]::UtcNow.AddSeconds((Get-State -Name 'vaultSkew' -Default 0))
    $refusal = [Octoha.ScriptHost.FakeHttpException]::new(401, 'Unauthorized')
    $refusal.Response.Headers['Date'] = $there.ToString('r', [cultureinfo]::InvariantCulture)
    throw $refusal
}

# What other nodes say of their version, and the token for Azure SQL.
$ExecutionContext.SessionState.PSVariable.Set('global:octohaOtherRest', ${function:Invoke-RestMethod})
function Invoke-RestMethod {
    [CmdletBinding()]
    param($Uri, $Headers, $Method = 'Get', $Body, $ContentType, $TimeoutSec, [switch] $UseBasicParsing)
    if ($Uri -like '*169.254.169.254*resource=https%3A%2F%2Fdatabase.windows.net%2F*') { return [pscustomobject] @{ access_token = 'sql-token-canary' } }
    if ($Uri -match '^http://([0-9.]+)(:\d+)?/api$') {
        $version = Get-State -Name "cluster:runs:$($Matches[1])"
        if (-not $version) { throw [System.IO.IOException]::new('No connection could be made.') }
        return [pscustomobject] @{ Application = 'Octopus Deploy'; Version = $version }
    }
    if ($Uri -like '*/api/maintenanceconfiguration') { return Invoke-FakeMaintenance @PSBoundParameters }
    & $global:octohaOtherRest @PSBoundParameters
}

# Accounts that the domain knows: state "cluster:account:NAME" holds the identifier.
${function:global:New-Object.System.Security.Principal.NTAccount} = {
    param([string] $Name)
    $made = [pscustomobject] @{ Value = $Name }
    $made.PSObject.Methods.Add([System.Management.Automation.PSScriptMethod]::new('Translate', {
                $sid = Get-State -Name "cluster:account:$($this.Value)"
                if (-not $sid) { throw 'Some or all identity references could not be translated.' }
                [pscustomobject] @{ Value = $sid }
            }))
    $made
}

# The list in the file replaces the one of the machine: learn.microsoft.com/openspecs/windows_protocols/ms-gpsb, 2.2.6;
# https://learn.microsoft.com/windows-server/administration/windows-commands/secedit-configure
function secedit.exe {
    Add-Call -Tool 'secedit.exe' -Words $args
    $rights = Get-State -Name 'rights' -Default @{ SeServiceLogonRight = '*S-1-5-80-0'; SeBatchLogonRight = '*S-1-5-32-544,*S-1-5-32-551'; SeCreateSymbolicLinkPrivilege = '*S-1-5-32-544' }
    $file = Get-Word -Words $args -Flag '/cfg'
    $fails = Get-State -Name "fail:secedit $($args[0])" -Default 0
    $global:LASTEXITCODE = $fails
    if ($fails) { return 'The task has completed with an error.' }
    if ($args[0] -eq '/export') {
        $lines = @('[Unicode]', 'Unicode=yes', '[Privilege Rights]') + @($rights.Keys | Sort-Object | ForEach-Object -Process { "$_ = $($rights[$_])" })
        Set-Content -LiteralPath $file -Value $lines -Encoding Unicode
        return
    }
    if ((Get-Word -Words $args -Flag '/areas') -ne 'USER_RIGHTS' -or -not (Get-Word -Words $args -Flag '/db')) { $global:LASTEXITCODE = 1; return 'Incorrect syntax' }
    foreach ($line in @(Get-Content -LiteralPath $file -Encoding Unicode)) {
        if ($line -match '^(Se\w+)\s*=\s*(.+)$') { $rights[$Matches[1]] = $Matches[2] }
    }
    Set-State -Name 'rights' -Value $rights
}

# https://learn.microsoft.com/windows-server/administration/windows-commands/icacls: without a change it lists who may do what.
$ExecutionContext.SessionState.PSVariable.Set('global:octohaOtherIcacls', ${function:icacls.exe})
function icacls.exe {
    if ($args.Count -gt 1) {
        & $global:octohaOtherIcacls @args
        $grant = Get-Word -Words $args -Flag '/grant'
        if ($global:LASTEXITCODE -eq 0 -and $grant -match '^(.+):\(OI\)\(CI\)[FM]$') { Set-State -Name "acl:$($args[0])" -Value $Matches[1] }
        return
    }
    $global:LASTEXITCODE = 0
    $who = Get-State -Name "acl:$($args[0])"
    "$($args[0]) NT AUTHORITY\SYSTEM:(I)(OI)(CI)(F)"
    if ($who) { "    ${who}:(OI)(CI)(F)" }
}

# A managed account: https://learn.microsoft.com/powershell/module/activedirectory/install-adserviceaccount
$ExecutionContext.SessionState.PSVariable.Set('global:octohaOtherFeature', ${function:Install-WindowsFeature})
function Install-WindowsFeature {
    param($Name, [switch] $IncludeManagementTools)
    if ($Name -ne 'RSAT-AD-PowerShell') { return & $global:octohaOtherFeature -Name $Name -IncludeManagementTools:$IncludeManagementTools }
    Add-Call -Tool 'Install-WindowsFeature' -Words @($Name)
    Set-State -Name "feature:$Name" -Value $true
    Add-FakeDirectory
}
function Add-FakeDirectory {
    if (-not (Get-State -Name 'feature:RSAT-AD-PowerShell')) { return }
    ${function:global:Test-ADServiceAccount} = { [CmdletBinding()] param($Identity) (Get-State -Name 'managedAccount') -eq $Identity }
    ${function:global:Install-ADServiceAccount} = {
        param($Identity)
        Add-Call -Tool 'Install-ADServiceAccount' -Words @($Identity)
        if (Get-State -Name 'cluster:notAllowed') { throw 'Cannot install service account. The provided context did not match the target.' }
        Set-State -Name 'managedAccount' -Value $Identity
    }
}
Add-FakeDirectory

# Disks: state "disks" is a list of tables. https://learn.microsoft.com/powershell/module/storage
function Get-Disk {
    foreach ($disk in @(Get-State -Name 'disks' -Default @())) {
        [pscustomobject] @{ Number = $disk.Number; Size = $disk.Size; PartitionStyle = $disk.Style; NumberOfPartitions = $disk.Partitions }
    }
}
function Get-Partition {
    [CmdletBinding()]
    param($DiskNumber)
    $disk = @(Get-State -Name 'disks' | Where-Object -FilterScript { $_.Number -eq $DiskNumber })[0]
    if ($disk.Partitions -gt 0) { [pscustomobject] @{ DiskNumber = $DiskNumber; Type = 'Reserved' } }
    if ($disk.Letter) { [pscustomobject] @{ DiskNumber = $DiskNumber; Type = 'Basic' } }
}
function Set-FakeDisk {
    param([scriptblock] $Which, [hashtable] $To)
    $disks = @(Get-State -Name 'disks')
    foreach ($disk in @($disks | Where-Object -FilterScript $Which)) { foreach ($key in $To.Keys) { $disk[$key] = $To[$key] } }
    Set-State -Name 'disks' -Value $disks
}
function Initialize-Disk {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param($Number, $PartitionStyle)
    Add-Call -Tool 'Initialize-Disk' -Words @($Number, $PartitionStyle)
    if (@(Get-Disk | Where-Object -FilterScript { $_.Number -eq $Number })[0].PartitionStyle -ne 'RAW') { throw 'The disk has already been initialized.' }
    Set-FakeDisk -Which { $_.Number -eq $Number } -To @{ Style = $PartitionStyle; Partitions = 1 }
}
function New-Partition {
    param($DiskNumber, $DriveLetter, [switch] $UseMaximumSize)
    Add-Call -Tool 'New-Partition' -Words @($DiskNumber, $DriveLetter)
    Set-FakeDisk -Which { $_.Number -eq $DiskNumber } -To @{ Letter = "${DriveLetter}:"; Partitions = 2 }
}
function Format-Volume {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param($DriveLetter, $FileSystem, $NewFileSystemLabel)
    Add-Call -Tool 'Format-Volume' -Words @($DriveLetter, $FileSystem)
    if (Get-State -Name 'fail:Format-Volume') { throw 'The format could not be completed.' }
    Set-FakeDisk -Which { $_.Letter -eq "${DriveLetter}:" } -To @{ FileSystem = $FileSystem }
}

# https://learn.microsoft.com/powershell/module/smbshare/new-smbglobalmapping: the credential is no choice; a letter in use is refused.
$ExecutionContext.SessionState.PSVariable.Set('global:octohaOtherMapping', ${function:New-SmbGlobalMapping})
function New-SmbGlobalMapping {
    [CmdletBinding()]
    param($RemotePath, $LocalPath, $Persistent, $RequirePrivacy, [Parameter(Mandatory = $true)] $Credential, $FullAccess)
    if (Get-State -Name 'drive') { throw 'The local device name is already in use.' }
    & $global:octohaOtherMapping @PSBoundParameters
}
function Get-SmbGlobalMapping {
    [CmdletBinding()]
    param($RemotePath)
    $drive = Get-State -Name 'drive'
    if ($drive) { [pscustomobject] @{ RemotePath = $RemotePath; LocalPath = "$($drive[0]):" } }
}
function Remove-SmbGlobalMapping {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param($RemotePath, [switch] $Force)
    Add-Call -Tool 'Remove-SmbGlobalMapping' -Words @($RemotePath)
    $drive = Get-State -Name 'drive'
    if ($drive) { $ExecutionContext.SessionState.Drive.Remove($drive[0], $true, 'global') }
    Set-State -Name 'drive' -Value $null
}
