function Invoke-OctohaShareAct {
    <#
    .SYNOPSIS
    Does one thing on the share; runs in the task of the service account.
    .PARAMETER Settings
    The settings.
    .PARAMETER Name
    What to do.
    .OUTPUTS
    Done, and in words what was seen.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [ValidateSet('test', 'preflight', 'folders', 'credential', 'forget', 'mount', 'unmount', 'link', 'copied', 'taken', 'moved', 'unmoved')]
        [string] $Name
    )

    $storage = $Settings.storage
    switch ($Name) {
        'test' { Get-OctohaShareState -Settings $Settings }
        'folders' { Add-OctohaShareFolder -Storage $storage }
        'credential' { Add-OctohaShareCredential -Settings $Settings }
        'forget' { Invoke-OctohaTool -Path 'cmdkey.exe' -Argument @("/delete:$($storage.server)") | Out-Null }
        'mount' {
            $words = @('use', $storage.driveLetter, $storage.unc, '/persistent:yes')
            Invoke-OctohaTool -Path 'net.exe' -Argument $words | Out-Null
        }
        'unmount' { Invoke-OctohaTool -Path 'net.exe' -Argument @('use', $storage.driveLetter, '/delete', '/yes') | Out-Null }
        'link' { Add-OctohaLink -Storage $storage }
        'preflight' { @{ opens = Test-Path -LiteralPath $storage.unc; database = Get-OctohaDatabaseAnswer -Settings $Settings } }
        'copied' { @{ copied = $null -ne (Get-OctohaGrowthMark -Storage $storage -Name 'copied') } }
        'taken' { @{ taken = $null -ne (Get-OctohaGrowthMark -Storage $storage -Name 'moved') } }
        'moved' { Set-OctohaGrowthMark -Settings $Settings -Name 'moved' -Confirm:$false }
        'unmoved' { Set-OctohaGrowthMark -Settings $Settings -Name 'moved' -Remove -Confirm:$false }
    }
}
