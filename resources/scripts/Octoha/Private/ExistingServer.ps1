function Get-OctohaExistingCheck {
    <#
    .SYNOPSIS
    Looks whether the existing server can be moved from: that the design does so, its version, and its way to the share.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $reason = "$(Get-OctohaGrowthSkip -Settings $settings)"
    Get-OctohaCheckRow -Check 'Existing server' -Fine ($reason.Length -eq 0) -Seen $reason -Expected 'a design that moves a Windows server' -Do 'run this role on the existing server of such a design only.'
    if ($reason.Length -gt 0) { return }
    $seen = Get-OctohaVersion
    $wanted = $settings.growth.version
    $fine = $seen.Length -gt 0 -and ($wanted.Length -eq 0 -or $seen -eq $wanted)
    $row = @{ Check = 'Existing version'; Fine = $fine; Seen = "Octopus $seen"; Expected = "Octopus $wanted" }
    Get-OctohaCheckRow @row -Do 'the existing server runs another version than the design says: upgrade it first, or correct the design and export again.'
    $opens = Test-Path -LiteralPath $settings.storage.unc
    $row = @{ Check = 'Share from here'; Fine = $opens; Seen = "opens: $opens"; Expected = 'opens: True' }
    Get-OctohaCheckRow @row -Do "sign in to it in this session: net use $($settings.storage.unc) /user:NAME, which asks for the key. Where this machine cannot reach it, copy by hand as the plan says."
}

function Get-OctohaMarkPath {
    <#
    .SYNOPSIS
    Gives the path of a mark of the move; stops where the share does not open, for then a mark that is there would not be seen.
    .PARAMETER Storage
    The settings of the share.
    .PARAMETER Name
    Which mark.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    if (-not (Test-Path -LiteralPath $Storage.unc)) {
        throw "The share $($Storage.unc) does not open in this session, so the marks of the move cannot be seen. Open it as the plan says, then run this again."
    }
    $Storage.unc + "\octoha-$Name.json"
}

function Get-OctohaOldApi {
    <#
    .SYNOPSIS
    Gives address and headers with which the existing server is asked: its own first listen prefix, and an API key.
    .PARAMETER Context
    The run.
    .OUTPUTS
    Uri (of the maintenance configuration) and Headers, for Invoke-RestMethod.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $prefixes = (Get-OctohaConfiguration -Settings $Context.Settings)['Octopus.WebPortal.ListenPrefixes']
    $first = @("$prefixes" -split '[,;]')[0].Trim() -replace '://[*+]', '://localhost'
    $key = $Context.Given.ApiKey
    if ($null -eq $key) {
        $key = Read-Host -Prompt 'API key of an administrator of the existing server' -AsSecureString
        $Context.Given.ApiKey = $key
    }
    @{
        Uri             = $first.TrimEnd('/') + '/api/maintenanceconfiguration'
        Headers         = @{ 'X-Octopus-ApiKey' = ConvertFrom-OctohaSecret -Secret $key }
        UseBasicParsing = $true
        TimeoutSec      = 60
    }
}

function Get-OctohaOldFolder {
    <#
    .SYNOPSIS
    Lists each folder of shared files of the existing server, and where its content goes.
    .DESCRIPTION
    Octopus tells where artifacts, task logs and packages are; the other folders stand beside the artifacts, below the same root.
    .PARAMETER Context
    The run.
    .OUTPUTS
    Source, Target.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $now = Get-OctohaConfiguration -Settings $Context.Settings
    $keys = @{ Artifacts = 'ArtifactsDirectory'; TaskLogs = 'LogDirectory'; Packages = 'PackagesDirectory' }
    $told = $now['Octopus.Folders.ArtifactsDirectory']
    if ("$told".Length -eq 0) {
        throw "The instance '$($Context.Settings.octopus.instanceName)' does not say where its files are. Give the instance of the existing server by -InstanceName."
    }
    $root = Split-Path -Path $told.TrimEnd('\') -Parent
    foreach ($folder in $Context.Settings.storage.folders) {
        $source = if ($keys.ContainsKey($folder.name)) { [string] $now["Octopus.Folders.$($keys[$folder.name])"] } else { Join-Path -Path $root -ChildPath $folder.name }
        if ($source.Length -gt 0 -and (Test-Path -LiteralPath $source)) {
            [pscustomobject] @{ Source = $source.TrimEnd('\'); Target = $folder.target }
        }
    }
}

function Set-OctohaMaintenance {
    <#
    .SYNOPSIS
    Turns Maintenance Mode of the existing server on or off. It is kept in the database, so it moves along.
    .DESCRIPTION
    PUT /api/maintenanceconfiguration: https://octopus.com/docs/administration/managing-infrastructure/maintenance-mode
    .PARAMETER Context
    The run.
    .PARAMETER On
    Whether it is to be on.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [bool] $On
    )

    if (-not $PSCmdlet.ShouldProcess('Maintenance Mode')) { return }
    $call = Get-OctohaOldApi -Context $Context
    try {
        if ((Invoke-RestMethod @call).IsInMaintenanceMode -eq $On) { return }
        $body = ConvertTo-Json -InputObject @{ Id = 'maintenance'; IsInMaintenanceMode = $On } -Compress
        Invoke-RestMethod @call -Method 'Put' -Body $body -ContentType 'application/json' | Out-Null
    }
    catch {
        throw "Maintenance Mode cannot be set at $($call.Uri): $($_.Exception.Message) Use the API key of an administrator, or set it by hand under Configuration > Maintenance and run again with -Resume."
    }
}
