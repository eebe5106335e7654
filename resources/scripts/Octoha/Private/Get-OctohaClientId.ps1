function Get-OctohaClientId {
    <#
    .SYNOPSIS
    Gives the client id of the user-assigned identity of this machine.
    .DESCRIPTION
    Azure makes the id, so no design can know it; the answer of the metadata service holds it.
    .PARAMETER Vault
    The settings of the vault: they name the identity.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Vault
    )

    $answer = Get-OctohaMetadata -Vault $Vault
    $named = $answer.PSObject.Properties['client_id']
    $id = if ($null -ne $named) { [string] $named.Value } else { '' }
    if ($id -notmatch '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$') {
        throw 'The metadata service does not say which identity this machine has. Give this machine the identity of the nodes, or write User Id=CLIENT_ID into the further keywords of the connection string in the design.'
    }
    $id
}
