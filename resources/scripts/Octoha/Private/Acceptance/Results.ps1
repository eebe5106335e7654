function Get-OctohaTestResult {
    <#
    .SYNOPSIS
    Gives what an acceptance test saw and what it expected, or why it did not look.
    .PARAMETER Passed
    The promise holds.
    .PARAMETER Seen
    What was seen.
    .PARAMETER Expected
    What the design promises.
    .PARAMETER Do
    What to do when it does not hold.
    .PARAMETER Skip
    Why this test does not look here; then it has neither passed nor failed.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [bool] $Passed = $false,

        [string] $Seen = '',

        [string] $Expected = '',

        [string] $Do = '',

        [string] $Skip = ''
    )

    [pscustomobject] @{
        PSTypeName = 'Octoha.TestResult'
        Passed     = $Passed -and $Skip.Length -eq 0
        Seen       = $Seen
        Expected   = $Expected
        Do         = $Do
        Skipped    = $Skip
    }
}

function Join-OctohaValue {
    <#
    .SYNOPSIS
    Gives values as one text, sorted, each once.
    .PARAMETER Value
    The values.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]] $Value
    )

    $once = @()
    foreach ($text in @($Value | ForEach-Object -Process { "$_" } | Sort-Object)) {
        if ($once -notcontains $text) { $once += $text }
    }
    $once -join ', '
}

function Get-OctohaAnswer {
    <#
    .SYNOPSIS
    Gives what was chosen for a question of the design; empty where the design does not ask it.
    .PARAMETER Context
    The run.
    .PARAMETER Name
    Id of the question, as database.privateEndpoint.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    $all = $Context.Settings.PSObject.Properties['answers']
    $one = if ($null -ne $all) { $all.Value.PSObject.Properties[$Name] } else { $null }
    if ($null -ne $one -and $null -ne $one.Value) { "$($one.Value)" } else { '' }
}

function Get-OctohaNodeSkip {
    <#
    .SYNOPSIS
    Says why a test of a node has nothing to look at on this machine; empty on a node that is in service.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Role -ne 'node') {
        return 'Only a node can see this: run it on each node.'
    }
    if ($Context.Node.standby -and -not $Context.Given.FailOver) {
        return 'This node stays outside the cluster until a fail-over.'
    }
    ''
}
