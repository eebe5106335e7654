#requires -Version 5.1

<#
.SYNOPSIS
Joins this computer to the domain.
#>
[CmdletBinding()]
param()

@{
    Description = 'Join this computer to the domain; Windows restarts.'
    Who         = 'Domain administrator, or an account that may join computers'
    Where       = 'every member of the domain'
    Roles       = @('domainAdmin')
    Minutes     = 10
    Skip        = {
        param($Context)
        $domain = $Context.Settings.domain
        if ($domain.name.Length -eq 0) { return 'The design needs no domain.' }
        if (@($domain.members) -notcontains $Context.ComputerName) { 'This computer is no member by the design.' }
    }
    Test        = {
        param($Context)
        $seen = Get-OctohaMembership -Settings $Context.Settings
        if ($seen.Member -and -not (Test-ComputerSecureChannel)) {
            throw 'The domain does not trust this computer any more. Repair it with Test-ComputerSecureChannel -Repair and a domain account, then run again.'
        }
        @{ Done = $seen.Member; Seen = $seen.Seen }
    }
    Set         = {
        param($Context)
        Wait-OctohaDomain -Context $Context
        $name = $Context.Settings.domain.name
        $credential = Get-OctohaDomainCredential -For "join computers to $name"
        Add-Computer -DomainName $name -Credential $credential -Force
        Exit-OctohaRun -Code 3 -Message "This computer is a member of $name once Windows is restarted. Restart it, then run again with -Resume."
    }
    Undo        = {
        param($Context)
        # Before Octopus is installed: a service of a domain account does not start without the domain.
        $credential = Get-OctohaDomainCredential -For "take computers out of $($Context.Settings.domain.name)"
        Remove-Computer -UnjoinDomainCredential $credential -WorkgroupName 'WORKGROUP' -Force
        Write-OctohaLog -Message 'Restart Windows: this computer then belongs to no domain.'
    }
}
