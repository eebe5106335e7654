function Get-OctohaAzureSkip {
    <#
    .SYNOPSIS
    Says why Azure cannot be asked from this machine; empty where it can.
    .DESCRIPTION
    Azure is asked by the Azure CLI, as the person who is signed in there and needs to read only. Source:
    https://learn.microsoft.com/cli/azure/account
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    if ($null -eq (Get-Command -Name 'az' -ErrorAction SilentlyContinue)) {
        return 'The Azure CLI is not on this machine: run it where it is, with -Role jumpHost.'
    }
    try {
        Invoke-OctohaAzure -Argument @('account', 'show') -Quiet | Out-Null
        ''
    }
    catch {
        'The Azure CLI is not signed in: az login, choose the subscription of the design, and run it again.'
    }
}
