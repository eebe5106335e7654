function Invoke-OctohaAzure {
    <#
    .SYNOPSIS
    Runs the Azure CLI and gives what it answers, read from JSON.
    .DESCRIPTION
    On Windows the Azure CLI is a batch file, whose arguments the command processor reads once more. An argument with a
    character that means something to it is therefore refused; whatever may hold one goes into a file.
    .PARAMETER Argument
    The command and its arguments.
    .PARAMETER Quiet
    The answer holds a secret: it is not logged.
    .PARAMETER AsText
    The answer is plain text.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string[]] $Argument,

        [switch] $Quiet,

        [switch] $AsText
    )

    foreach ($value in $Argument) {
        if ($value -match '[&|<>^%!"\r\n]') {
            throw "The Azure CLI on Windows cannot take '$value': it holds one of & | < > ^ % ! or a quote. Give it another name in the design, or move the bundle to a folder without them."
        }
    }
    $words = $Argument + @('--only-show-errors')
    if (-not $AsText) { $words += @('--output', 'json') }
    $answer = @(Invoke-OctohaTool -Path 'az' -Argument $words -Quiet:$Quiet) -join "`n"
    if ($AsText) { return $answer }
    if ($answer.Trim().Length -eq 0) { return }
    # Windows PowerShell gives a list as one object, newer ones as many: this gives many.
    ConvertFrom-Json -InputObject $answer | ForEach-Object -Process { $_ }
}

function Invoke-OctohaArm {
    <#
    .SYNOPSIS
    Calls Azure Resource Manager as who is signed in to the Azure CLI, for what the CLI takes only in a command line.
    .PARAMETER Path
    The path with its query, from the slash.
    .PARAMETER Body
    What is sent.
    .PARAMETER Method
    Post asks, Put makes.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [hashtable] $Body,

        [ValidateSet('Post', 'Put')]
        [string] $Method = 'Post'
    )

    $token = Invoke-OctohaAzure -Argument @('account', 'get-access-token', '--resource', 'https://management.azure.com/') -Quiet
    $request = @{
        Method          = $Method
        Uri             = 'https://management.azure.com' + $Path
        Headers         = @{ Authorization = 'Bearer ' + $token.accessToken }
        ContentType     = 'application/json; charset=utf-8'
        Body            = ConvertTo-Json -InputObject $Body -Depth 5 -Compress
        UseBasicParsing = $true
    }
    Invoke-RestMethod @request
}

function Get-OctohaMetadata {
    <#
    .SYNOPSIS
    Asks for a token of the managed identity of this machine; the answer names the identity as well.
    .DESCRIPTION
    Asks the instance metadata service, which every process of an Azure machine reaches; nothing is stored.
    .PARAMETER Vault
    The settings of the vault.
    .PARAMETER Resource
    For what the token is; by default for the vault.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Vault,

        [string] $Resource = ''
    )

    if ($Resource.Length -eq 0) {
        $hostName = ([uri] $Vault.uri).Host
        $Resource = 'https://' + $hostName.Substring($hostName.IndexOf('.') + 1)
    }
    $query = 'api-version=2018-02-01&resource=' + [uri]::EscapeDataString($Resource)
    if ($Vault.identityResourceId.Length -gt 0) {
        $query += '&msi_res_id=' + [uri]::EscapeDataString($Vault.identityResourceId)
    }
    $request = @{
        Uri             = 'http://169.254.169.254/metadata/identity/oauth2/token?' + $query
        Headers         = @{ Metadata = 'true' }
        UseBasicParsing = $true
        TimeoutSec      = 20
    }
    Invoke-RestMethod @request
}

function Get-OctohaAzureRole {
    <#
    .SYNOPSIS
    Lists the roles of who is signed in: on the resource group where it exists, else on the subscription; or on what is named.
    .PARAMETER Settings
    The settings.
    .PARAMETER User
    Who is signed in.
    .PARAMETER Scope
    The id of a resource.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $User,

        [string] $Scope = ''
    )

    if ($Scope.Length -eq 0) {
        $Scope = "/subscriptions/$($Settings.azure.subscription)"
        if (Test-OctohaResourceGroup -Settings $Settings) { $Scope += "/resourceGroups/$($Settings.azure.resourceGroup)" }
    }
    $given = Invoke-OctohaAzure -Argument @(
        'role', 'assignment', 'list', '--assignee', $User, '--scope', $Scope, '--include-inherited', '--include-groups'
    )
    @($given | Where-Object -FilterScript { $null -ne $_ } | ForEach-Object -Process { $_.roleDefinitionName })
}

function Get-OctohaOwnResource {
    <#
    .SYNOPSIS
    Lists the names of what stands in the resource group already, from an earlier run.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if (Test-OctohaResourceGroup -Settings $Settings) {
        Invoke-OctohaAzure -Argument @(
            'resource', 'list', '--resource-group', $Settings.azure.resourceGroup, '--query', '[].name'
        )
    }
}

function Get-OctohaTemplateArgument {
    <#
    .SYNOPSIS
    Gives the arguments that name a template, its values, its resource group and its deployment.
    .PARAMETER Settings
    The settings.
    .PARAMETER Part
    foundation or main.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [ValidateSet('foundation', 'main')]
        [string] $Part
    )

    $folder = Join-Path -Path $script:Session.BundleFolder -ChildPath 'infra'
    @(
        '--resource-group', $Settings.azure.resourceGroup
        '--name', "octoha-$Part"
        '--template-file', (Join-Path -Path $folder -ChildPath "$Part.bicep")
        '--parameters', (Join-Path -Path $folder -ChildPath "$Part.bicepparam")
    )
}

function Get-OctohaNodeSetting {
    <#
    .SYNOPSIS
    Gives the settings as a node reads them: one of the second region has vault, database and share there.
    .PARAMETER Settings
    The settings.
    .PARAMETER Node
    The node.
    .PARAMETER FailOver
    The second region is in service now.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [psobject] $Node,

        [switch] $FailOver
    )

    if (-not $Node.standby) {
        if ($FailOver) {
            Exit-OctohaRun -Code 2 -Message "'$($Node.name)' belongs to the first region: -FailOver is for the nodes of the second one. Leave this node stopped."
        }
        return $Settings
    }
    $own = $Settings.PSObject.Copy()
    $own.vault = $Settings.secondRegion.vault
    $own.database = $Settings.secondRegion.database
    $own.storage = $Settings.secondRegion.storage
    $own
}

function Get-OctohaMachineSize {
    <#
    .SYNOPSIS
    Says what Azure offers of a machine size in a region: family, vCPUs, zones; nothing where it is not offered at all.
    .PARAMETER Size
    The size.
    .PARAMETER Region
    The region.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Size,

        [Parameter(Mandatory = $true)]
        [string] $Region
    )

    $found = Invoke-OctohaAzure -Argument @(
        'vm', 'list-skus', '--location', $Region, '--resource-type', 'virtualMachines', '--size', $Size, '--all'
    )
    $sku = @($found | Where-Object -FilterScript { $null -ne $_ -and $_.name -eq $Size })
    if ($sku.Count -eq 0) { return }
    $zones = @($sku[0].locationInfo | ForEach-Object -Process { $_.zones })
    $barred = @($sku[0].restrictions | Where-Object -FilterScript { $null -ne $_ })
    $closed = @($barred | Where-Object -FilterScript { $_.type -eq 'Zone' } | ForEach-Object -Process { $_.restrictionInfo.zones })
    $cores = @($sku[0].capabilities | Where-Object -FilterScript { $_.name -eq 'vCPUs' })
    [pscustomobject] @{
        Family  = $sku[0].family
        Cores   = [int] $cores[0].value
        Zones   = @($zones | Where-Object -FilterScript { $closed -notcontains $_ })
        Offered = @($barred | Where-Object -FilterScript { $_.type -eq 'Location' }).Count -eq 0
    }
}
