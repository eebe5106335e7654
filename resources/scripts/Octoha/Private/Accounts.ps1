function Add-OctohaUserRight {
    <#
    .SYNOPSIS
    Gives an account the rights that the Octopus service needs on this machine; who has them keeps them.
    .PARAMETER Name
    The account.
    .PARAMETER Sid
    Its security identifier.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [string] $Sid,

        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $lacking = @(Get-OctohaLackingRight -Name $Name -Sid $Sid -Settings $Settings)
    if ($lacking.Count -eq 0) { return }
    $rights = Get-OctohaUserRight -Settings $Settings
    $lines = @('[Unicode]', 'Unicode=yes', '[Version]', 'signature="$CHICAGO$"', 'Revision=1', '[Privilege Rights]')
    # The list that is given replaces the one that is there.
    $lines += @(foreach ($right in $lacking) { "$right = $(@($rights[$right] + "*$Sid") -join ',')" })
    $path = Join-Path -Path $script:Session.WorkFolder -ChildPath 'rights.inf'
    $database = Join-Path -Path $script:Session.WorkFolder -ChildPath 'rights.sdb'
    try {
        Set-Content -LiteralPath $path -Value $lines -Encoding Unicode
        Invoke-OctohaTool -Path 'secedit.exe' -Argument @('/configure', '/db', $database, '/cfg', $path, '/overwrite', '/quiet', '/areas', 'USER_RIGHTS') | Out-Null
    }
    finally {
        foreach ($file in @($path, $database)) {
            if (Test-Path -LiteralPath $file) { Remove-Item -LiteralPath $file -Force }
        }
    }
}

function Get-OctohaUserRight {
    <#
    .SYNOPSIS
    Gives who has the rights on this machine that the service account needs: a table from right to list.
    .DESCRIPTION
    A list holds identifiers with a star before them, or names. The Task Scheduler logs an account on as a batch job. Links are
    made as the account: https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/create-symbolic-links
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if ($script:Session.DryRun) {
        throw 'rights are seen in an export of secedit, and a dry run writes no file.'
    }
    $path = Join-Path -Path $script:Session.WorkFolder -ChildPath 'rights.inf'
    $table = @{ SeServiceLogonRight = @(); SeBatchLogonRight = @() }
    if ($Settings.storage.access -eq 'symbolicLink') { $table['SeCreateSymbolicLinkPrivilege'] = @() }
    try {
        Invoke-OctohaTool -Path 'secedit.exe' -Argument @('/export', '/cfg', $path, '/areas', 'USER_RIGHTS') | Out-Null
        foreach ($line in @(Get-Content -LiteralPath $path -Encoding Unicode)) {
            if ($line -match '^(Se\w+)\s*=\s*(.*)$' -and $table.ContainsKey($Matches[1])) {
                $right = $Matches[1]
                $table[$right] = @($Matches[2].Split(',') | ForEach-Object -Process { $_.Trim() } | Where-Object -FilterScript { $_.Length -gt 0 })
            }
        }
    }
    finally {
        if (Test-Path -LiteralPath $path) { Remove-Item -LiteralPath $path -Force }
    }
    $table
}

function Get-OctohaLackingRight {
    <#
    .SYNOPSIS
    Lists the rights that an account does not have on this machine.
    .PARAMETER Name
    The account.
    .PARAMETER Sid
    Its security identifier.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [string] $Sid,

        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $rights = Get-OctohaUserRight -Settings $Settings
    foreach ($right in @($rights.Keys | Sort-Object)) {
        if ($rights[$right] -notcontains "*$Sid" -and $rights[$right] -notcontains $Name) { $right }
    }
}

function Get-OctohaSid {
    <#
    .SYNOPSIS
    Gives the security identifier of an account, or an empty text where Windows does not know it.
    .PARAMETER Name
    The account, DOMAIN\name; a managed one ends with a dollar sign.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    try {
        $account = New-Object -TypeName 'System.Security.Principal.NTAccount' -ArgumentList @($Name)
        return $account.Translate([System.Security.Principal.SecurityIdentifier]).Value
    }
    catch {
        Write-Verbose -Message "Windows does not know '$Name': $($_.Exception.Message)"
    }
    ''
}

function Test-OctohaManagedAccount {
    <#
    .SYNOPSIS
    Tells whether this machine may use the managed account.
    .PARAMETER Account
    The settings of the service account.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Account
    )

    if ($null -eq (Get-Command -Name 'Test-ADServiceAccount' -ErrorAction SilentlyContinue)) { return $false }
    $name = ($Account.name -split '\\')[-1].TrimEnd('$')
    [bool] (Test-ADServiceAccount -Identity $name -WarningAction SilentlyContinue)
}
