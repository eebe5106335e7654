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
