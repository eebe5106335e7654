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

function Get-OctohaDiskCheck {
    <#
    .SYNOPSIS
    Looks at the free space of each drive that Octopus uses on this machine.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $octopus = $Settings.octopus
    $paths = @("$env:SystemDrive\", $octopus.homeFolder, $octopus.configPath, $octopus.cacheFolder) -match '^[A-Za-z]:'
    $wanted = @($paths | ForEach-Object -Process { $_.Substring(0, 2).ToUpperInvariant() })
    $disks = @(Get-CimInstance -ClassName 'Win32_LogicalDisk')
    $seen = @{}
    foreach ($letter in $wanted) {
        # The step 12-DataDisks makes what is not there yet.
        if ($seen.ContainsKey($letter) -or $Settings.machine.driveLetters -contains $letter) { continue }
        $seen[$letter] = $true
        $disk = @($disks | Where-Object -FilterScript { $_.DeviceID -eq $letter })
        $free = if ($disk.Count -gt 0) { [math]::Floor($disk[0].FreeSpace / 1GB) } else { 0 }
        $row = @{ Check = 'Disk'; Fine = $free -ge 10; Seen = "$free GB free on $letter"; Expected = '10 GB free' }
        Get-OctohaCheckRow @row -Do "$free GB are free on $letter, 10 GB are needed for installer, logs and caches."
    }
}

function Get-OctohaNodeCheck {
    <#
    .SYNOPSIS
    Looks at what a node needs of the design.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $octopus = $settings.octopus
    Get-OctohaCheckRow -Check 'Version' -Fine ($octopus.version.Length -gt 0) -Do 'the design states no Octopus version: state it and export again.'
    $limit = $octopus.licenceNodeLimit
    # Only nodes that are online count, and the second region is not, as long as the first one is.
    $online = @($settings.nodes | Where-Object -FilterScript { -not $_.standby }).Count
    $within = $limit -eq 0 -or $online -le $limit
    $row = @{ Check = 'Licence'; Fine = $within; Seen = "$online nodes online"; Expected = $(if ($limit -eq 0) { 'no limit' } else { "at most $limit nodes" }) }
    Get-OctohaCheckRow @row -Do "the licence allows $limit nodes, the design has $online."
    $named = $settings.serviceAccount.kind -eq 'localSystem' -or $settings.serviceAccount.name.Length -gt 0
    Get-OctohaCheckRow -Check 'Service account' -Fine $named -Do 'the design does not name the service account: name it and export again.'
    $fault = "$(Get-OctohaShareFault -Settings $settings)"
    $row = @{ Check = 'Way to the share'; Fine = $fault.Length -eq 0; Seen = "$($settings.storage.access), $($settings.storage.signIn)"; Expected = 'a way that the service account has' }
    Get-OctohaCheckRow @row -Do $(if ($fault.Length -gt 0) { $fault } else { 'nothing.' })
    Get-OctohaDiskCheck -Settings $settings
    Get-OctohaPortCheck -Settings $settings
    # What the vault has, the step 55-Certificate brings.
    $fromVault = $settings.secrets.portalCertificate.Length -gt 0
    $certified = $fromVault -or @(Get-OctohaHttpsPort -Settings $settings).Count -eq 0 -or $null -ne (Get-OctohaCertificate -Settings $settings)
    Get-OctohaCheckRow -Check 'Certificate' -Fine $certified -Do "import the certificate for $($octopus.portalUrl), with its private key, into LocalMachine\My: this node ends TLS itself."
}

function Get-OctohaInstallerCheck {
    <#
    .SYNOPSIS
    Looks at the installer: that there is one and that its hash is known before it is run.
    .DESCRIPTION
    Where nobody stated the hash, the installer is fetched into the folder of the journal, and its hash and signer are shown.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ((Get-OctohaVersion).Length -gt 0) { return }
    $octopus = $Context.Settings.octopus
    $given = $Context.Given
    $row = @{ Check = 'Installer'; Fine = $true; Seen = "$($given.MsiPath)$(if ($given.MsiPath.Length -eq 0) { $octopus.msiUrl })"; Expected = 'an installer with the stated hash' }
    if ($row.Seen.Length -eq 0) {
        $row.Fine = $false
        return Get-OctohaCheckRow @row -Do 'the settings give no address of the installer: give -MsiPath.'
    }
    if ($given.MsiPath.Length -gt 0 -and -not (Test-Path -LiteralPath $given.MsiPath)) {
        $row.Fine = $false
        return Get-OctohaCheckRow @row -Do "there is no file '$($given.MsiPath)'."
    }
    if ($given.MsiSha256.Length -gt 0 -and $octopus.msiSha256.Length -gt 0 -and $given.MsiSha256 -ne $octopus.msiSha256) {
        $row.Fine = $false
        return Get-OctohaCheckRow @row -Do "-MsiSha256 is not the hash that the design states, $($octopus.msiSha256): leave -MsiSha256 out, or correct the design."
    }
    if ($given.MsiSha256.Length -gt 0 -or $octopus.msiSha256.Length -gt 0 -or $script:Session.DryRun) {
        return Get-OctohaCheckRow @row -Do 'nothing.'
    }
    $row.Fine = $false
    Get-OctohaCheckRow @row -Do (Get-OctohaUnknownHash -Path (Get-OctohaInstaller -Context $Context))
}

function Get-OctohaAccountCheck {
    <#
    .SYNOPSIS
    Looks at the account of the Octopus service: that Windows knows it, its rights, and what it sees of share and database.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $account = $Context.Settings.serviceAccount
    if ($account.kind -ne 'localSystem' -and $account.name.Length -gt 0) {
        $sid = Get-OctohaSid -Name $account.name
        $row = @{ Check = 'Service account'; Fine = $sid.Length -gt 0; Seen = $sid; Expected = 'an account that Windows knows' }
        Get-OctohaCheckRow @row -Do "Windows does not know '$($account.name)': make the account as the plan says (M-ServiceAccount), and look whether this machine reaches the domain."
        if ($sid.Length -eq 0 -or $script:Session.DryRun) { return }
        $lacking = @(Get-OctohaLackingRight -Name $account.name -Sid $sid -Settings $Context.Settings)
        # What no policy sets, the step 17-ServiceAccount gives; a policy would take it away again.
        $policies = @(Get-CimInstance -Namespace 'root\rsop\computer' -ClassName 'RSOP_UserPrivilegeRight' -ErrorAction SilentlyContinue)
        $refused = @($policies | Where-Object -FilterScript { $lacking -contains $_.UserRight } | ForEach-Object -Process { $_.UserRight })
        $seen = if ($lacking.Count -eq 0) { 'its rights' } else { "lacks $($lacking -join ', ')" }
        $row = @{ Check = 'Log on as a service'; Fine = $refused.Count -eq 0; Seen = $seen; Expected = 'the rights that the step 17-ServiceAccount gives' }
        Get-OctohaCheckRow @row -Do "a group policy sets $($refused -join ', ') and leaves out '$($account.name)': a domain administrator adds it there, then run gpupdate."
        # What is not there yet, the steps that bring it look at.
        $isReady = $lacking.Count -eq 0 -and ($account.kind -ne 'gmsa' -or (Test-OctohaManagedAccount -Account $account))
        if (-not $isReady) { return }
    }
    if (-not $script:Session.DryRun) { Get-OctohaAccessCheck -Context $Context }
}

function Get-OctohaAccessCheck {
    <#
    .SYNOPSIS
    Looks, as the account of the Octopus service, whether the share opens and the database lets it in.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $storage = $settings.storage
    $byKey = $storage.signIn -eq 'storageKey' -and $storage.account.Length -gt 0
    $isWindows = $settings.database.signIn -eq 'windows'
    # With a key the account opens the share once the step 20-ShareCredential has given it that.
    $state = $null
    if (-not $byKey -or $isWindows) {
        try {
            $state = Invoke-OctohaTask -Settings $settings -Name 'preflight'
        }
        catch {
            $row = @{ Check = 'As the service account'; Fine = $false; Seen = $_.Exception.Message; Expected = 'a task of the account runs' }
            return Get-OctohaCheckRow @row -Do 'this machine cannot run a task as the service account: look at its password in the Key Vault, and whether the account is locked.'
        }
    }
    if (-not $byKey) {
        $row = @{ Check = 'Share as the service account'; Fine = $state.opens; Seen = "opens: $($state.opens)"; Expected = 'opens: True' }
        Get-OctohaCheckRow @row -Do "the service account cannot open $($storage.unc): give it its rights as the plan says (M-ShareDomain)."
    }
    # A password that is asked for is asked for once, by the step that needs it.
    $isAsked = $settings.database.signIn -eq 'sqlLogin' -and ($settings.vault.identity -eq 'none' -or $settings.vault.name.Length -eq 0)
    if ($Context.Node.standby -or $isAsked) { return }
    $answer = if ($isWindows) { $state.database } else { Get-OctohaDatabaseAnswer -Settings $settings }
    $collation = $settings.database.collation
    $fine = $answer.error.Length -eq 0 -and $answer.owner -and $answer.collation -eq $collation
    $row = @{ Check = 'SQL sign-in'; Fine = $fine; Seen = "$($answer.error)$($answer.seen)"; Expected = "db_owner of $($settings.database.name), collation $collation" }
    # The database of an existing server comes later, by the step M-GrowMove.
    if ($settings.octopus.growsExisting -and $answer.error.Length -gt 0) { $row.Fine = $true }
    Get-OctohaCheckRow @row -Do 'the database does not let Octopus in as the design says: look at its user, its role and its collation; see the database steps of the plan.'
}
