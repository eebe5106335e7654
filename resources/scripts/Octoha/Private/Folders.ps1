function Assert-OctohaOwner {
    <#
    .SYNOPSIS
    Refuses a folder that somebody else made beforehand: its owner could put a script there that the system runs.
    .PARAMETER Path
    The folder.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $owner = (Get-Acl -LiteralPath $Path).GetOwner([System.Security.Principal.SecurityIdentifier]).Value
    # S-1-5-18 is the system, S-1-5-32-544 the administrators, whatever the language of Windows.
    if (@('S-1-5-18', 'S-1-5-32-544') -notcontains $owner) {
        Exit-OctohaRun -Code 2 -Message "The folder '$Path' belongs to $owner, expected the administrators: whoever made it could change what runs from there. Look at what is in it, then remove it, or run: icacls.exe '$Path' /setowner *S-1-5-32-544 /T. Then run this again; nothing was changed."
    }
}

function Protect-OctohaFolder {
    <#
    .SYNOPSIS
    Makes a folder that only administrators and the system may open, or makes one so; refuses one of another owner.
    .PARAMETER Path
    The folder.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $isNew = -not (Test-Path -LiteralPath $Path)
    if ($isNew) {
        New-Item -Path $Path -ItemType Directory -Force | Out-Null
        Invoke-OctohaTool -Path 'icacls.exe' -Argument @($Path, '/setowner', '*S-1-5-32-544') | Out-Null
    }
    else {
        Assert-OctohaOwner -Path $Path
        if ((Get-Acl -LiteralPath $Path).AreAccessRulesProtected) { return }
    }
    # Everyone, creator, users and who is signed in lose what was given to them there by name.
    Invoke-OctohaTool -Path 'icacls.exe' -Argument @(
        $Path, '/inheritance:r', '/grant:r', '*S-1-5-18:(OI)(CI)F', '/grant:r', '*S-1-5-32-544:(OI)(CI)F',
        '/remove', '*S-1-1-0', '/remove', '*S-1-3-0', '/remove', '*S-1-5-32-545', '/remove', '*S-1-5-11'
    ) | Out-Null
}

function Get-OctohaFolderPath {
    <#
    .SYNOPSIS
    Gives the path of one kind of data as Octopus is told it.
    .PARAMETER Storage
    The settings of the share.
    .PARAMETER Name
    The kind of data.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    if ($Storage.layout -eq 'clusterShared') {
        return $Storage.clusterShared.TrimEnd('\') + '\' + $Name
    }
    foreach ($folder in $Storage.folders) {
        if ($folder.name -eq $Name) { return $folder.path.TrimEnd('\') }
    }
    ''
}

function Get-OctohaOwnFolder {
    <#
    .SYNOPSIS
    Lists the folders of this machine that Octopus writes, each once and none that lies in another one of them.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $octopus = $Settings.octopus
    $all = @($octopus.homeFolder, $octopus.cacheFolder) -match '^[A-Za-z]:\\.'
    foreach ($folder in $all) {
        $above = @($all | Where-Object -FilterScript { $folder -ne $_ -and $folder.StartsWith($_.TrimEnd('\') + '\', 'OrdinalIgnoreCase') })
        if ($above.Count -eq 0) { $folder.TrimEnd('\') }
    }
}

function Test-OctohaWritable {
    <#
    .SYNOPSIS
    Writes a file into a folder and removes it.
    .PARAMETER Folder
    The folder.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    # Always the same name, so that the next look takes away what one that was cut off left.
    $path = Join-Path -Path $Folder -ChildPath "octoha-$([System.Environment]::GetEnvironmentVariable('COMPUTERNAME')).tmp"
    try {
        Set-Content -LiteralPath $path -Value 'probe' -Encoding UTF8
        Remove-Item -LiteralPath $path -Force
        $true
    }
    catch {
        Write-Verbose -Message "$Folder cannot be written: $($_.Exception.Message)"
        $false
    }
}

function Get-OctohaDiskMark {
    <#
    .SYNOPSIS
    Gives the file that says: the volume of this letter was made here, and has no file system yet.
    .PARAMETER Letter
    The letter, with its colon.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Letter
    )

    Join-Path -Path $script:Session.WorkFolder -ChildPath "disk-$($Letter.TrimEnd(':')).txt"
}

function Initialize-OctohaDirectoryDisk {
    <#
    .SYNOPSIS
    Makes drive F of the one new disk, for the directory and its log. A disk that holds anything is left alone.
    #>
    [CmdletBinding()]
    param()

    if (@(Get-CimInstance -ClassName 'Win32_LogicalDisk' | Where-Object -FilterScript { $_.DeviceID -eq 'F:' }).Count -gt 0) { return }
    $new = @(Get-Disk | Where-Object -FilterScript { "$($_.PartitionStyle)" -eq 'RAW' })
    if ($new.Count -ne 1) {
        throw "There is no drive F, and this machine has $($new.Count) new disks, expected 1. Attach the data disk of the design, without caching, or make drive F by hand."
    }
    Initialize-Disk -Number $new[0].Number -PartitionStyle 'GPT' -Confirm:$false
    New-Partition -DiskNumber $new[0].Number -DriveLetter 'F' -UseMaximumSize | Out-Null
    Format-Volume -DriveLetter 'F' -FileSystem 'NTFS' -NewFileSystemLabel 'Directory' -Confirm:$false | Out-Null
}
