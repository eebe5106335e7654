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
