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
