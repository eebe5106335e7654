function Get-OctohaSid {
    <#
    .SYNOPSIS
    Gives the security identifier of an account, or an empty text where Windows does not know it.
    .PARAMETER Name
    The account, DOMAIN\name; a managed one ends with a dollar sign.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    try {
        $account = New-Object -TypeName 'System.Security.Principal.NTAccount' -ArgumentList @($Name)
        return $account.Translate([System.Security.Principal.SecurityIdentifier]).Value
    }
    catch {
        Write-Verbose -Message "Windows does not know '$Name': $($_.Exception.Message)"
    }
    ''
}
