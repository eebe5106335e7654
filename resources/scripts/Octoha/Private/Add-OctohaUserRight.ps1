function Add-OctohaUserRight {
    <#
    .SYNOPSIS
    Gives an account the rights to log on as a service and as a batch job on this machine; who has them keeps them.
    .PARAMETER Name
    The account.
    .PARAMETER Sid
    Its security identifier.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [string] $Sid
    )

    $lacking = @(Get-OctohaLackingRight -Name $Name -Sid $Sid)
    if ($lacking.Count -eq 0) { return }
    $rights = Get-OctohaUserRight
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
