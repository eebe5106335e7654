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
