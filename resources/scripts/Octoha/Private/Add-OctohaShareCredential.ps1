function Add-OctohaShareCredential {
    <#
    .SYNOPSIS
    Keeps the storage key in the credential store of this account; cmdkey takes it as an argument only.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $storage = $Settings.storage
    $key = ConvertFrom-OctohaSecret -Secret (Get-OctohaSecret -Settings $Settings -Kind 'storageKey')
    $words = @("/add:$($storage.server)", "/user:localhost\$($storage.account)", "/pass:$key")
    Invoke-OctohaTool -Path 'cmdkey.exe' -Argument $words -Secret @($key) -Quiet | Out-Null
}
