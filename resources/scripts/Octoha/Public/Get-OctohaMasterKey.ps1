function Get-OctohaMasterKey {
    <#
    .SYNOPSIS
    Reads the master key of this node. It goes nowhere but to the caller.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([securestring])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $said = @(Invoke-OctohaServer -Settings $Settings -Verb 'show-master-key' -Quiet) -join ' '
    # Base64 of 16 or of 32 bytes.
    if ($said -notmatch '(?<![A-Za-z0-9+/])([A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])') {
        throw 'Octopus.Server.exe show-master-key gave no key.'
    }
    $secret = New-Object -TypeName 'System.Security.SecureString'
    foreach ($letter in $Matches[1].ToCharArray()) { $secret.AppendChar($letter) }
    $secret.MakeReadOnly()
    Write-Output -InputObject $secret -NoEnumerate
}
