function Test-OctohaCredential {
    <#
    .SYNOPSIS
    Tells whether the account keeps a credential for the share; true where none is needed.
    .DESCRIPTION
    An open session lets the share answer although the credential is gone, until the next reboot: so both are looked at.
    .PARAMETER Storage
    The settings of the share.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage
    )

    if ($Storage.signIn -ne 'storageKey' -or $Storage.account.Length -eq 0 -or $Storage.access -eq 'globalMapping') {
        return $true
    }
    $said = @(Invoke-OctohaTool -Path 'cmdkey.exe' -Argument @("/list:$($Storage.server)")) -join ' '
    # The heading names the server in any case, in the language of Windows; an entry has the word target before it.
    $said -match ('target=' + [regex]::Escape($Storage.server))
}
