function Get-OctohaMadeLogin {
    <#
    .SYNOPSIS
    Lists the logins that a run on this machine made, or notes one more: only these are taken away again.
    .PARAMETER Add
    The login that is about to be made.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Add = ''
    )

    $path = Join-Path -Path $script:Session.WorkFolder -ChildPath 'logins.txt'
    $made = @(if (Test-Path -LiteralPath $path) { Get-Content -LiteralPath $path -Encoding UTF8 })
    if ($Add.Length -gt 0 -and $made -notcontains $Add) {
        $made += $Add
        Set-Content -LiteralPath $path -Value $made -Encoding UTF8
    }
    $made
}
