function Copy-OctohaFile {
    <#
    .SYNOPSIS
    Makes the folders on the share equal to those of the existing server, by robocopy.
    .DESCRIPTION
    What is in the target and not in the source goes: that is what /mir means. So it never runs once the new nodes work there.
    .PARAMETER Context
    The run.
    .OUTPUTS
    The seconds that it took.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $since = [datetime]::UtcNow
    if ($null -ne (Get-OctohaGrowthMark -Storage $Context.Settings.storage -Name 'moved')) {
        throw 'The new nodes work with the files on the share already: a copy would delete what they wrote.'
    }
    foreach ($pair in @(Get-OctohaOldFolder -Context $Context)) {
        $words = @($pair.Source, $pair.Target, '/mir', '/r:5', '/w:5', '/mt:16', '/np', '/nfl', '/ndl')
        # 8 and more: at least one file was not copied. https://learn.microsoft.com/windows-server/administration/windows-commands/robocopy
        Invoke-OctohaTool -Path 'robocopy.exe' -Argument $words -SuccessCode @(0..7) | Out-Null
    }
    [int] ([datetime]::UtcNow - $since).TotalSeconds
}
