function Get-OctohaApi {
    <#
    .SYNOPSIS
    Asks the portal, with the API key of the run.
    .PARAMETER Context
    The run.
    .PARAMETER Path
    What is asked for: /api/octopusservernodes.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $request = @{
        Uri             = $Context.Settings.octopus.portalUrl + $Path
        Headers         = @{ 'X-Octopus-ApiKey' = ConvertFrom-OctohaSecret -Secret $Context.Given.ApiKey }
        UseBasicParsing = $true
        TimeoutSec      = 30
    }
    Invoke-RestMethod @request
}

function Get-OctohaApiSkip {
    <#
    .SYNOPSIS
    Says why the portal cannot be asked in this run; empty where it can.
    .PARAMETER Context
    The run.
    .PARAMETER Anonymous
    No key is needed.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [switch] $Anonymous
    )

    if ($Context.Settings.octopus.portalUrl.Length -eq 0) {
        return 'The design states no address of the portal.'
    }
    if (-not $Anonymous -and $null -eq $Context.Given.ApiKey) {
        return 'No API key was given: run it again with -ApiKey, a key that may read the nodes and machines of every space.'
    }
    ''
}

function Get-OctohaTentacleFault {
    <#
    .SYNOPSIS
    Says what Octopus finds wrong with a Tentacle of the design; nothing where it is well.
    .PARAMETER Context
    The run.
    .PARAMETER Tentacle
    The Tentacle, as the settings have it.
    .PARAMETER Space
    All spaces, as Octopus gives them.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Tentacle,

        [Parameter(Mandatory = $true)]
        [psobject[]] $Space
    )

    # Windows PowerShell may hand the whole list on as one item.
    $all = @(foreach ($item in $Space) { foreach ($one in $item) { $one } })
    $own = @($all | Where-Object -FilterScript { if ($Tentacle.space.Length -gt 0) { $_.Name -eq $Tentacle.space } else { $_.IsDefault } })
    if ($own.Count -eq 0) { return "$($Tentacle.name): there is no space '$($Tentacle.space)'" }
    $kind = if ($Tentacle.kind -eq 'worker') { 'workers' } else { 'machines' }
    $path = "/api/$($own[0].Id)/${kind}?take=1000&name=" + [uri]::EscapeDataString($Tentacle.name)
    $seen = @((Get-OctohaApi -Context $Context -Path $path).Items | Where-Object -FilterScript { $_.Name -eq $Tentacle.name })
    if ($seen.Count -eq 0) { return "$($Tentacle.name) is not registered" }
    if ($seen[0].HealthStatus -ne 'Healthy') { "$($Tentacle.name) is $($seen[0].HealthStatus)" }
    if ($seen[0].Endpoint.CommunicationStyle -ne 'TentacleActive') { "$($Tentacle.name) listens instead of polling" }
}
