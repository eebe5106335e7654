function Get-OctohaUserRight {
    <#
    .SYNOPSIS
    Gives who has the right to log on as a service and as a batch job on this machine: a table from right to list.
    .DESCRIPTION
    A list holds identifiers with a star before them, or names. The Task Scheduler logs an account on as a batch job.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param()

    if ($script:Session.DryRun) {
        throw 'rights are seen in an export of secedit, and a dry run writes no file.'
    }
    $path = Join-Path -Path $script:Session.WorkFolder -ChildPath 'rights.inf'
    $table = @{ SeServiceLogonRight = @(); SeBatchLogonRight = @() }
    try {
        Invoke-OctohaTool -Path 'secedit.exe' -Argument @('/export', '/cfg', $path, '/areas', 'USER_RIGHTS') | Out-Null
        foreach ($line in @(Get-Content -LiteralPath $path -Encoding Unicode)) {
            if ($line -match '^(Se(?:Service|Batch)LogonRight)\s*=\s*(.*)$') {
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
