function Get-OctohaSqlPassword {
    <#
    .SYNOPSIS
    Gives the password of Octopus's SQL login: from the Key Vault where this machine may read it, else it is asked for.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([securestring])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    try {
        $secret = Get-OctohaSecret -Settings $Settings -Kind 'sqlPassword'
    }
    catch {
        Write-OctohaLog -Message "The password is asked for: $($_.Exception.Message)" -FileOnly
        $secret = Read-Host -Prompt "Password of the SQL login $($Settings.database.loginName)" -AsSecureString
    }
    Write-Output -InputObject $secret -NoEnumerate
}
