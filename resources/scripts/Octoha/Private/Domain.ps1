function Get-OctohaMembership {
    <#
    .SYNOPSIS
    Says of which domain this computer is a member, and whether it is a controller. Another domain than the design's is refused.
    .DESCRIPTION
    DomainRole 4 and 5 are controllers. Source: https://learn.microsoft.com/windows/win32/cimwin32prov/win32-computersystem
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    Member, Controller, Seen.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $computer = @(Get-CimInstance -ClassName 'Win32_ComputerSystem')[0]
    $wanted = $Settings.domain.name
    if ($computer.PartOfDomain -and $computer.Domain -ne $wanted) {
        throw "This computer is a member of the domain $($computer.Domain), expected $wanted. Nothing is changed: take it out of that domain first."
    }
    $controller = $computer.PartOfDomain -and $computer.DomainRole -ge 4
    [pscustomobject] @{
        Member     = [bool] $computer.PartOfDomain
        Controller = [bool] $controller
        Seen       = if ($controller) { "controller of $wanted" } elseif ($computer.PartOfDomain) { "member of $wanted" } else { 'in no domain' }
    }
}

function Get-OctohaControllerFault {
    <#
    .SYNOPSIS
    Lists what this domain controller lacks: its role, or the way to names that Azure knows.
    .DESCRIPTION
    The private endpoints are known to Azure's own DNS server alone, so the controllers forward to it.
    Source: https://learn.microsoft.com/azure/private-link/private-endpoint-dns
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $seen = Get-OctohaMembership -Settings $Settings
    if (-not $seen.Controller) {
        return $seen.Seen
    }
    $forwarders = @((Get-DnsServerForwarder).IPAddress | ForEach-Object -Process { "$_" })
    if ($forwarders -notcontains '168.63.129.16') { 'DNS does not forward to 168.63.129.16' }
}

function Install-OctohaController {
    <#
    .SYNOPSIS
    Makes this computer a domain controller: the first one makes the domain, a further one joins it. Windows is restarted afterwards.
    .DESCRIPTION
    Directory, log and SYSVOL go to drive F, whose disk does not cache.
    Source: https://learn.microsoft.com/powershell/module/addsdeployment/install-addsforest and install-addsdomaincontroller.
    .PARAMETER Context
    The run.
    .PARAMETER First
    It makes the domain.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [switch] $First
    )

    if ((Get-OctohaMembership -Settings $Context.Settings).Controller) {
        Add-DnsServerForwarder -IPAddress '168.63.129.16'
        return
    }
    if (-not $First) { Wait-OctohaDomain -Context $Context }
    Initialize-OctohaDirectoryDisk
    Install-OctohaFeature -Name 'AD-Domain-Services'
    $promotion = @{
        DomainName = $Context.Settings.domain.name; DatabasePath = 'F:\NTDS'; LogPath = 'F:\NTDS'; SysvolPath = 'F:\SYSVOL'
        InstallDns = $true; NoRebootOnCompletion = $true; Force = $true
    }
    if (-not $First) { $promotion.Credential = Get-OctohaDomainCredential -For "add domain controllers to $($promotion.DomainName)" }
    $promotion.SafeModeAdministratorPassword = Read-Host -Prompt 'New password for the restore mode of this controller' -AsSecureString
    $made = if ($First) { Install-ADDSForest @promotion } else { Install-ADDSDomainController @promotion }
    if ("$($made.Status)" -ne 'Success') { throw "The promotion ended with $($made.Status): $($made.Message)" }
    Exit-OctohaRun -Code 3 -Message "This computer is a controller of $($promotion.DomainName) once Windows is restarted. Restart it, sign in with a domain account, then run again with -Resume."
}

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

function Get-OctohaNetworkDns {
    <#
    .SYNOPSIS
    Lists the DNS servers of the design's virtual network; none: Azure's own.
    .PARAMETER Domain
    The settings of the domain.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Domain
    )

    $words = @('network', 'vnet', 'show', '--name', $Domain.network, '--resource-group', $Domain.networkGroup, '--query', 'dhcpOptions.dnsServers')
    foreach ($address in Invoke-OctohaAzure -Argument $words) { "$address" }
}

function Install-OctohaFeature {
    <#
    .SYNOPSIS
    Installs a feature of Windows with its tools, unless it is there; ends the run where Windows must be restarted for it.
    .PARAMETER Name
    The feature.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    if ((Get-WindowsFeature -Name $Name).Installed) { return }
    $made = Install-WindowsFeature -Name $Name -IncludeManagementTools
    if ("$($made.RestartNeeded)" -eq 'Yes') {
        Exit-OctohaRun -Code 3 -Message "The feature $Name is installed and Windows must be restarted. Restart it, then run again with -Resume."
    }
}
