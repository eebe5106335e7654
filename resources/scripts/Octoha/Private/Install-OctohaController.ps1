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
