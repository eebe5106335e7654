function Get-OctohaSystemCheck {
    <#
    .SYNOPSIS
    Looks at what every run needs: Windows in a version that Octopus lists, PowerShell with 64 bits, rights.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $isWindows = $env:OS -eq 'Windows_NT'
    Get-OctohaCheckRow -Check 'Windows' -Fine $isWindows -Seen "$env:OS" -Expected 'Windows_NT' -Do 'this is not Windows.'
    if (-not $isWindows) { return }
    $system = @(Get-CimInstance -ClassName 'Win32_OperatingSystem')[0]
    # 10.0.14393 is Windows Server 2016; 1 is Windows for desktops, on which Octopus does not run a server in production.
    $isServer = $Context.Role -eq 'node' -and $Context.Settings.purpose -eq 'production'
    # curl and New-SmbGlobalMapping came with 10.0.17763: who ends TLS on the node or maps the share for all needs them.
    $settings = $Context.Settings
    $isNewer = $Context.Role -eq 'node' -and ($settings.octopus.nodeUrl -like 'https://*' -or $settings.storage.access -eq 'globalMapping')
    $least = if ($isNewer) { '10.0.17763' } else { '10.0.14393' }
    $fits = [version] $system.Version -ge [version] $least -and ($system.ProductType -ne 1 -or -not $isServer)
    $server = if ($isNewer) { 'Windows Server 2019 or newer' } else { 'Windows Server 2016 or newer' }
    $wanted = if ($isServer) { $server } else { "Windows 10, $server" }
    $row = @{ Check = 'Windows version'; Fine = $fits; Seen = "$($system.Caption) $($system.Version)"; Expected = $wanted }
    Get-OctohaCheckRow @row -Do 'use a machine with a Windows that Octopus lists.'
    $bits = 8 * [System.IntPtr]::Size
    $shell = "PowerShell $($PSVersionTable.PSVersion) $($PSVersionTable.PSEdition), $bits bits"
    $row = @{ Check = 'PowerShell'; Fine = $bits -eq 64; Seen = $shell; Expected = 'Windows PowerShell 5.1 or PowerShell 7, 64 bits' }
    Get-OctohaCheckRow @row -Do "start $env:SystemRoot\System32\WindowsPowerShell\v1.0\powershell.exe, not the one with (x86) in its name."
    # The integrity levels High and System, by their numbers: their names differ between languages.
    $groups = @(Invoke-OctohaTool -Path 'whoami.exe' -Argument @('/groups', '/fo', 'csv', '/nh')) -join ' '
    $elevated = $groups -match 'S-1-16-(12288|16384)'
    $row = @{ Check = 'Rights'; Fine = $elevated; Seen = $(if ($elevated) { 'elevated' } else { 'not elevated' }); Expected = 'elevated' }
    Get-OctohaCheckRow @row -Do 'start PowerShell with "Run as administrator".'
}
