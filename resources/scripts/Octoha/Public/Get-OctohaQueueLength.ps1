function Get-OctohaQueueLength {
    <#
    .SYNOPSIS
    Counts the tasks of Octopus that wait, over all spaces that the key may see.
    .DESCRIPTION
    Asks this node, by the REST API: https://octopus.com/docs/octopus-rest-api. The number is the TotalResults of the list.
    .PARAMETER Settings
    The settings: they name the node's own address and the secret with the API key.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $key = Get-OctohaSecret -Settings $Settings -Kind 'queueKey' -Optional
    if ($null -eq $key) {
        throw "The Key Vault does not hold the secret '$($Settings.secrets.queueKey)' yet: an API key that may look at tasks."
    }
    $call = @{
        Url        = $Settings.octopus.nodeUrl.TrimEnd('/') + '/api/tasks?states=Queued&take=1'
        ServerName = ([uri] $Settings.octopus.portalUrl).Host
        ApiKey     = $key
        Seconds    = 60
    }
    [int] (Get-OctohaNodeAnswer @call).TotalResults
}
