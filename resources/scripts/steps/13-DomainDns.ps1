#requires -Version 5.1

<#
.SYNOPSIS
Lets the virtual network ask the DNS servers of the domain.
#>
[CmdletBinding()]
param()

@{
    Description = 'Let the network ask the DNS servers of the domain.'
    Who         = 'Platform engineer, signed in to the Azure CLI'
    Where       = 'a workstation with the Azure CLI'
    Roles       = @('domainAdmin')
    Minutes     = 5
    NoUndo      = 'Give the network its old DNS servers again: they stand in the log of the run. Then restart the machines.'
    Skip        = {
        param($Context)
        $domain = $Context.Settings.domain
        if ($domain.name.Length -eq 0) { return 'The design needs no domain.' }
        if ($domain.dnsServers.Count -eq 0) { return 'The design does not name the DNS servers of the domain: see the plan.' }
        $own = @($domain.controllers | ForEach-Object -Process { $_.name }) + @($domain.members)
        if ($own -contains $Context.ComputerName) { 'A workstation with the Azure CLI does it.' }
    }
    Test        = {
        param($Context)
        $domain = $Context.Settings.domain
        $seen = @(Get-OctohaNetworkDns -Domain $domain) -join ', '
        $text = if ($seen.Length -gt 0) { $seen } else { 'those of Azure' }
        @{ Done = $seen -eq ($domain.dnsServers -join ', '); Seen = "$($domain.network) asks $text" }
    }
    Set         = {
        param($Context)
        $domain = $Context.Settings.domain
        Write-OctohaLog -Message "DNS servers of $($domain.network) before: $(@(Get-OctohaNetworkDns -Domain $domain) -join ', ')"
        $words = @('network', 'vnet', 'update', '--name', $domain.network, '--resource-group', $domain.networkGroup, '--dns-servers') + @($domain.dnsServers)
        Invoke-OctohaAzure -Argument $words | Out-Null
        Write-OctohaLog -Message 'Restart the machines that run already: they learn the new DNS servers then.'
    }
}
