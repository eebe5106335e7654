function Test-OctohaManagedAccount {
    <#
    .SYNOPSIS
    Tells whether this machine may use the managed account.
    .PARAMETER Account
    The settings of the service account.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Account
    )

    if ($null -eq (Get-Command -Name 'Test-ADServiceAccount' -ErrorAction SilentlyContinue)) { return $false }
    $name = ($Account.name -split '\\')[-1].TrimEnd('$')
    [bool] (Test-ADServiceAccount -Identity $name -WarningAction SilentlyContinue)
}
