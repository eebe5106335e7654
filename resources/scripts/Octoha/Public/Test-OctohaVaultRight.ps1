function Test-OctohaVaultRight {
    <#
    .SYNOPSIS
    Says whether who is signed in may see the secrets of the Key Vault.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    try {
        Get-OctohaStoredName -Settings $Settings | Out-Null
        $true
    }
    catch {
        if ($null -ne $_.Exception.Data['OctohaExitCode'] -or $_.Exception.Message -notmatch 'Forbidden') { throw }
        $false
    }
}
