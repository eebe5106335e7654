function Get-OctohaMachineCheck {
    <#
    .SYNOPSIS
    Looks at the machine: its name, its domain, and a restart that is due.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $due = @(
        'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending'
        'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired'
        'HKLM:\SYSTEM\CurrentControlSet\Services\Netlogon\JoinDomain'
    ) | Where-Object -FilterScript { Test-Path -Path $_ }
    $names = foreach ($key in @('ComputerName', 'ActiveComputerName')) {
        (Get-ItemProperty -Path "HKLM:\SYSTEM\CurrentControlSet\Control\ComputerName\$key" -Name 'ComputerName').ComputerName
    }
    $seen = @($due) + @(if ($names[0] -ne $names[1]) { "this computer becomes $($names[0])" })
    $row = @{ Check = 'Reboot'; Fine = $seen.Count -eq 0; Seen = $seen -join '; '; Expected = 'no restart is due' }
    Get-OctohaCheckRow @row -Do 'Windows waits for a restart: restart it first.'
    if ($Context.Role -ne 'node') { return }
    $system = @(Get-CimInstance -ClassName 'Win32_ComputerSystem')[0]
    $wanted = $Context.Node.name
    # Windows cuts a longer name to 15 characters for all that goes by NetBIOS, and two nodes may then have the same.
    $fine = $system.DNSHostName -eq $wanted -and $wanted.Length -le 15
    $row = @{ Check = 'Computer name'; Fine = $fine; Seen = "$($system.DNSHostName)"; Expected = "$wanted, 15 characters at most" }
    Get-OctohaCheckRow @row -Do 'rename the computer, or correct the name in the design and export again.'
    $domain = $Context.Settings.domain.name
    if ($domain.Length -gt 0) {
        $seen = if ($system.PartOfDomain) { "$($system.Domain)" } else { 'no domain' }
        Get-OctohaCheckRow -Check 'Domain' -Fine ($seen -eq $domain) -Seen $seen -Expected $domain -Do 'join this computer to the domain, as the plan says.'
    }
}
