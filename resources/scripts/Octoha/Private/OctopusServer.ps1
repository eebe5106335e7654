function Get-OctohaInstaller {
    <#
    .SYNOPSIS
    Gives the path of the installer: the given one, or the one fetched from the address in the settings.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Given.MsiPath.Length -gt 0) {
        return $PSCmdlet.GetUnresolvedProviderPathFromPSPath($Context.Given.MsiPath)
    }
    $octopus = $Context.Settings.octopus
    $path = Join-Path -Path $script:Session.WorkFolder -ChildPath "Octopus.$($octopus.version)-x64.msi"
    if (-not (Test-Path -LiteralPath $path)) {
        Write-OctohaLog -Message "Fetches $($octopus.msiUrl)"
        Invoke-WebRequest -Uri $octopus.msiUrl -OutFile "$path.part" -UseBasicParsing
        Move-Item -LiteralPath "$path.part" -Destination $path
    }
    $path
}

function Assert-OctohaHash {
    <#
    .SYNOPSIS
    Stops unless the installer has the hash that was stated beforehand.
    .PARAMETER Context
    The run.
    .PARAMETER Path
    The installer.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $seen = (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash
    $wanted = $Context.Given.MsiSha256
    if ($wanted.Length -eq 0) { $wanted = $Context.Settings.octopus.msiSha256 }
    if ($wanted.Length -eq 0) { Exit-OctohaRun -Code 4 -Message "Installer: $(Get-OctohaUnknownHash -Path $Path)" }
    if ($seen -ne $wanted) {
        throw "'$Path' has SHA-256 $seen, expected $wanted. It is not installed: delete it and fetch it again."
    }
}

function Get-OctohaUnknownHash {
    <#
    .SYNOPSIS
    Says of an installer whose hash nobody stated what its hash is, who signed it, and how to go on.
    .PARAMETER Path
    The installer.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $seen = (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash
    $signature = Get-AuthenticodeSignature -FilePath $Path
    $signer = if ($null -ne $signature.SignerCertificate) { $signature.SignerCertificate.Subject } else { 'nobody' }
    "the hash of the installer is not stated. '$Path' has SHA-256 $seen, signed by $signer ($($signature.Status)). Compare it with the release, then run again with -MsiSha256 $seen."
}

function Add-OctohaInstance {
    <#
    .SYNOPSIS
    Registers the instance of Octopus Server, unless it is there.
    .PARAMETER Settings
    The settings.
    .PARAMETER Node
    This node.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [psobject] $Node
    )

    $octopus = $Settings.octopus
    if (-not (Test-Path -LiteralPath $octopus.configPath)) {
        $words = @('--config', $octopus.configPath, '--home', $octopus.homeFolder, '--serverNodeName', $Node.nodeName)
        Invoke-OctohaServer -Settings $Settings -Verb 'create-instance' -Argument $words | Out-Null
    }
    if ($octopus.cacheFolder.Length -gt 0) {
        New-Item -Path $octopus.cacheFolder -ItemType Directory -Force | Out-Null
    }
}

function Add-OctohaAdministrator {
    <#
    .SYNOPSIS
    Turns sign-in by password on and makes the first administrator; only while a cluster is new.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    Invoke-OctohaServer -Settings $Settings -Verb 'configure' -Argument @('--usernamePasswordIsEnabled', 'True') | Out-Null
    $plain = ConvertFrom-OctohaSecret -Secret (Get-OctohaSecret -Settings $Settings -Kind 'adminPassword')
    $words = @('--username', $Settings.admin.user)
    if ($Settings.admin.email.Length -gt 0) {
        $words += @('--email', $Settings.admin.email)
    }
    $words += @('--password', $plain)
    Invoke-OctohaServer -Settings $Settings -Verb 'admin' -Argument $words -Secret @($plain) | Out-Null
}

function Get-OctohaService {
    <#
    .SYNOPSIS
    Gives the Windows service of the instance, or nothing.
    .DESCRIPTION
    Name, State and StartName are of interest: Octopus only logs a wrong password of a service account and still
    ends well, so the account is looked at afterwards.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $instance = $Settings.octopus.instanceName
    $name = if ($instance -eq 'OctopusServer') { 'OctopusDeploy' } else { "OctopusDeploy: $instance" }
    @(Get-CimInstance -ClassName 'Win32_Service') | Where-Object -FilterScript { $_.Name -eq $name }
}

function Install-OctohaService {
    <#
    .SYNOPSIS
    Installs the service, or sets it again, under its account, and starts it.
    .DESCRIPTION
    The password of a domain account goes by the environment, so that no command line holds it. A managed account has
    no password: Windows is told the name once the service is there.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $account = $Settings.serviceAccount
    $words = @('--install', '--reconfigure')
    try {
        if ($account.kind -eq 'domainAccount') {
            $secret = Get-OctohaSecret -Settings $Settings -Kind 'serviceAccountPassword'
            $env:OCTOPUS_SERVICE_USERNAME = $account.name
            $env:OCTOPUS_SERVICE_PASSWORD = ConvertFrom-OctohaSecret -Secret $secret
        }
        Invoke-OctohaServer -Settings $Settings -Verb 'service' -Argument $words | Out-Null
    }
    finally {
        Remove-Item -Path 'Env:OCTOPUS_SERVICE_USERNAME', 'Env:OCTOPUS_SERVICE_PASSWORD' -ErrorAction SilentlyContinue
    }
    $service = Get-OctohaService -Settings $Settings
    if ($null -eq $service) {
        throw 'Octopus said that it installed its service, but Windows knows none of that name.'
    }
    if ($account.kind -eq 'gmsa') {
        Invoke-OctohaTool -Path 'sc.exe' -Argument @('config', $service.Name, 'obj=', $account.name) | Out-Null
    }
    Invoke-OctohaServer -Settings $Settings -Verb 'service' -Argument @('--start') | Out-Null
}

function Join-OctohaDatabase {
    <#
    .SYNOPSIS
    Points the instance to the database. The first node makes the schema; the others need the master key.
    .DESCRIPTION
    Where the Key Vault holds a master key already, the first node uses that: it is then rebuilt, or the key was made
    beforehand. Where an existing server is moved, the first node joins its database as any other does.
    .PARAMETER Settings
    The settings.
    .PARAMETER First
    This is the first node.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [switch] $First
    )

    $connection = Get-OctohaConnectionString -Settings $Settings
    $secrets = @(if ($Settings.database.signIn -eq 'sqlLogin') { $connection })
    $words = @('--connectionString', $connection)
    $makes = $First -and -not $Settings.octopus.growsExisting
    if ($makes) {
        $words += '--create'
    }
    $key = Get-OctohaSecret -Settings $Settings -Kind 'masterKey' -Optional:$makes
    if ($null -ne $key) {
        $plain = ConvertFrom-OctohaSecret -Secret $key
        $secrets += $plain
        $words += @('--masterKey', $plain)
    }
    if ($First -and $Settings.database.grant.Length -gt 0) {
        $words += @('--grant', $Settings.database.grant)
    }
    Invoke-OctohaServer -Settings $Settings -Verb 'database' -Argument $words -Secret $secrets | Out-Null
}

function Suspend-OctohaNode {
    <#
    .SYNOPSIS
    Drains this node where tasks may run on it, so that its service can stop without cutting one off; says whether it did.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $service = Get-OctohaService -Settings $Settings
    if ($null -eq $service -or $service.State -ne 'Running') { return $false }
    $cap = (Get-OctohaConfiguration -Settings $Settings)['Octopus.Server.TaskCap']
    if ("$cap" -eq '0') { return $false }
    # Ends when no task runs on it any more, at the latest after the wait of the design.
    $minutes = $Settings.octopus.drainMinutes
    Invoke-OctohaServer -Settings $Settings -Verb 'node' -Argument @('--drain', 'true', '--wait', "$(60 * $minutes)") -ExtraMinutes $minutes | Out-Null
    $true
}

function Resume-OctohaNode {
    <#
    .SYNOPSIS
    Lets this node take tasks again after a drain, also one that an earlier run left behind.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    Invoke-OctohaServer -Settings $Settings -Verb 'node' -Argument @('--drain', 'false') | Out-Null
}
