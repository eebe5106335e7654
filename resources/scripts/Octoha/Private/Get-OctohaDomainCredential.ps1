function Get-OctohaDomainCredential {
    <#
    .SYNOPSIS
    Asks for an account of the domain and its password; neither is kept.
    .PARAMETER For
    What the account must be allowed to.
    #>
    [CmdletBinding()]
    [OutputType([pscredential])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $For
    )

    $name = Read-Host -Prompt "Account that may $For, as DOMAIN\NAME"
    $password = Read-Host -Prompt 'Its password' -AsSecureString
    New-Object -TypeName 'System.Management.Automation.PSCredential' -ArgumentList @($name, $password)
}
