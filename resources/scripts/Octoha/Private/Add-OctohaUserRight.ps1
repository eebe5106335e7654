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
