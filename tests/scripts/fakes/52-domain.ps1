# The Windows domain: controllers, members, the DNS servers that know it.
# Sources: https://learn.microsoft.com/powershell/module/addsdeployment, .../module/microsoft.powershell.management/add-computer,
# .../module/dnsserver. Disks are those of 60-node.ps1.
$ExecutionContext.SessionState.PSVariable.Set('global:octohaCimBeforeDomain', ${function:Get-CimInstance})
function Get-CimInstance {
    [CmdletBinding()]
    param([string] $ClassName)
    if ($ClassName -ne 'Win32_ComputerSystem') { return & $global:octohaCimBeforeDomain -ClassName $ClassName }
    $computer = Get-TestHost
    [pscustomobject] @{
        Name = $computer.Name; DNSHostName = $computer.Name; PartOfDomain = $computer.Domain.Length -gt 0
        Domain = $(if ($computer.Domain) { $computer.Domain } else { 'WORKGROUP' }); DomainRole = $(if ($computer.Domain) { $computer.Role } else { 2 })
    }
}

function Resolve-DnsName {
    [CmdletBinding()]
    param([string] $Name, [string] $Type)
    $address = Get-State -Name "address:$Name"
    if ($address) { [pscustomobject] @{ Name = $Name; IPAddress = $address } } else { Write-Error -Message "$Name : DNS name does not exist" }
}

function Assert-Promotion {
    param($Given)
    if ((Get-TestHost).Features -notcontains 'AD-Domain-Services') { throw 'The role AD-Domain-Services is not installed.' }
    if ($Given.SafeModeAdministratorPassword -isnot [securestring]) { throw 'The restore mode needs a password.' }
    if (-not $Given.NoRebootOnCompletion) { throw 'The computer restarts in the middle of the run.' }
    if ($Given.DatabasePath -notlike 'F:*' -or $Given.SysvolPath -notlike 'F:*' -or $Given.LogPath -notlike 'F:*') { throw 'The directory belongs on a disk that does not cache.' }
    if (@(Get-State -Name 'disks' -Default @() | Where-Object -FilterScript { $_.Letter -eq 'F:' -and $_.FileSystem -eq 'NTFS' }).Count -ne 1) { throw 'Drive F does not exist.' }
}

function Add-Promotion {
    param($Name)
    $computer = Get-TestHost
    $computer.Next = @{ Domain = $Name; Role = 5 }
    Set-TestHost -Computer $computer
    if (Get-State -Name 'promotionFails') { return [pscustomobject] @{ Status = 'Error'; Message = 'Verification of prerequisites failed.'; RebootRequired = $false } }
    [pscustomobject] @{ Status = 'Success'; Message = 'Operation completed successfully'; RebootRequired = $true }
}

function Install-ADDSForest {
    [CmdletBinding()]
    param($DomainName, $DatabasePath, $LogPath, $SysvolPath, [switch] $InstallDns, [switch] $NoRebootOnCompletion, [switch] $Force, $SafeModeAdministratorPassword)
    Add-Call -Tool 'Install-ADDSForest' -Words @($DomainName)
    Assert-Promotion -Given $PSBoundParameters
    if (Get-State -Name 'cluster:domain') { throw "The forest $DomainName exists already." }
    if (-not (Get-State -Name 'promotionFails')) { Set-State -Name 'cluster:domain' -Value @{ Name = $DomainName; Address = '10.20.5.4' } }
    Add-Promotion -Name $DomainName
}

function Assert-DomainAccount {
    param($Credential, $Name)
    if ($Credential.UserName -notmatch '\\' -or $Credential.GetNetworkCredential().Password -ne 'domain-canary') { throw 'The user name or password is incorrect.' }
    if (-not (Get-State -Name "address:$Name")) { throw "The specified domain $Name either does not exist or could not be contacted." }
}

function Install-ADDSDomainController {
    [CmdletBinding()]
    param($DomainName, $DatabasePath, $LogPath, $SysvolPath, [switch] $InstallDns, [switch] $NoRebootOnCompletion, [switch] $Force, $Credential, $SafeModeAdministratorPassword)
    Add-Call -Tool 'Install-ADDSDomainController' -Words @($DomainName)
    Assert-Promotion -Given $PSBoundParameters
    Assert-DomainAccount -Credential $Credential -Name $DomainName
    Add-Promotion -Name $DomainName
}

function Get-DnsServerForwarder { [pscustomobject] @{ IPAddress = @(Get-State -Name "cluster:forwarder:$env:COMPUTERNAME" -Default @()) } }
function Add-DnsServerForwarder { param($IPAddress) Set-State -Name "cluster:forwarder:$env:COMPUTERNAME" -Value @($IPAddress) }

function Add-Computer {
    [CmdletBinding()]
    param($DomainName, $Credential, [switch] $Force)
    Add-Call -Tool 'Add-Computer' -Words @($DomainName)
    Assert-DomainAccount -Credential $Credential -Name $DomainName
    $computer = Get-TestHost
    if ($computer.Domain) { throw 'The computer is already in that domain.' }
    $computer.Next = @{ Domain = $DomainName; Role = 3 }
    Set-TestHost -Computer $computer
}

function Remove-Computer {
    [CmdletBinding()]
    param($UnjoinDomainCredential, $WorkgroupName, [switch] $Force)
    $computer = Get-TestHost
    $computer.Next = @{ Domain = ''; Role = 2 }
    Set-TestHost -Computer $computer
}

function Test-ComputerSecureChannel { [CmdletBinding()] param() (Get-State -Name 'channelIsBroken') -ne $true }
