function Write-OctohaJournal {
    <#
    .SYNOPSIS
    Appends one line to the journal and closes the file, so that a crash loses nothing.
    .PARAMETER Path
    The journal.
    .PARAMETER Settings
    The settings, for design and program.
    .PARAMETER Step
    The id of the step.
    .PARAMETER Result
    begin, done, failed or undone.
    .PARAMETER Message
    What was seen.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Step,

        [Parameter(Mandatory = $true)]
        [ValidateSet('begin', 'done', 'failed', 'undone')]
        [string] $Result,

        [AllowEmptyString()]
        [string] $Message = ''
    )

    $entry = [ordered] @{
        time    = [datetime]::UtcNow.ToString('yyyy-MM-dd HH:mm:ssZ', [cultureinfo]::InvariantCulture)
        host    = [System.Environment]::GetEnvironmentVariable('COMPUTERNAME')
        user    = [System.Environment]::UserName
        design  = $Settings.designHash
        program = $Settings.program
        step    = $Step
        result  = $Result
        message = Get-OctohaMasked -Text $Message
    }
    Add-Content -LiteralPath $Path -Value (ConvertTo-Json -InputObject $entry -Compress) -Encoding UTF8
}

function Get-OctohaLastLine {
    <#
    .SYNOPSIS
    Gives the last line of the journal about a step; nothing where it does not know the step.
    .PARAMETER Journal
    The lines of the journal.
    .PARAMETER Step
    The id of the step.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [AllowNull()]
        [AllowEmptyCollection()]
        [psobject[]] $Journal,

        [Parameter(Mandatory = $true)]
        [string] $Step
    )

    $Journal | Where-Object -FilterScript { $null -ne $_ -and $_.step -eq $Step } | Select-Object -Last 1
}

function Test-OctohaCutOff {
    <#
    .SYNOPSIS
    Tells whether the last act of a step, as the journal of before has it, was cut off or failed.
    .PARAMETER Context
    The run.
    .PARAMETER Step
    The id of the step.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Step
    )

    $last = Get-OctohaLastLine -Journal $Context.Given['Journal'] -Step $Step
    $null -ne $last -and @('begin', 'failed') -contains $last.result
}

function Test-OctohaInterrupted {
    <#
    .SYNOPSIS
    Tells whether a run was cut off within an act of this step whose end, such as a restart, no probe sees.
    .PARAMETER Step
    The step.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $null -ne $Step.Finish -and (Test-OctohaCutOff -Context $Context -Step $Step.Id)
}

function Get-OctohaKeptPath {
    <#
    .SYNOPSIS
    Gives the path of the copy of the settings that is kept beside the journal, so that a later design can be compared.
    .PARAMETER Folder
    The folder of the journal.
    .PARAMETER DesignHash
    The design.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [Parameter(Mandatory = $true)]
        [string] $DesignHash
    )

    Join-Path -Path $Folder -ChildPath "settings-$($DesignHash.Substring(0, 12)).json"
}

function Exit-OctohaOtherDesign {
    <#
    .SYNOPSIS
    Ends the run because the journal is of another design, and says in what the two differ.
    .PARAMETER Path
    The journal.
    .PARAMETER DesignHash
    The design of the journal.
    .PARAMETER Settings
    The settings of this run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $DesignHash,

        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $old = $DesignHash.PadRight(12).Substring(0, 12)
    $new = $Settings.designHash.Substring(0, 12)
    $said = "The journal '$Path' is of the design $old, these settings are of $new."
    $kept = Get-OctohaKeptPath -Folder (Split-Path -Path $Path -Parent) -DesignHash $old
    if (Test-Path -LiteralPath $kept) {
        $before = ConvertFrom-Json -InputObject (@(Get-Content -LiteralPath $kept -Encoding UTF8) -join "`n")
        $all = @(Get-OctohaDifference -Before $before -After $Settings -At 'settings') -notmatch '^settings\.(designHash|asOf|program) '
        $said += " They differ in: $(@($all | Select-Object -First 8) -join '; ')"
        $said += if ($all.Count -gt 8) { "; and $($all.Count - 8) more." } else { '.' }
    }
    Exit-OctohaRun -Code 2 -Message "$said Where the change is wanted, move the journal away or give another -JournalPath; see in the plan which steps run again."
}

function Get-OctohaDifference {
    <#
    .SYNOPSIS
    Lists the values in which two settings differ.
    .PARAMETER Before
    The value of before.
    .PARAMETER After
    The value of now.
    .PARAMETER At
    Where it stands, for the answer.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [AllowNull()]
        [object] $Before,

        [AllowNull()]
        [object] $After,

        [Parameter(Mandatory = $true)]
        [string] $At
    )

    if ($Before -is [System.Management.Automation.PSCustomObject] -and $After -is [System.Management.Automation.PSCustomObject]) {
        $keys = @($After.PSObject.Properties.Name)
        $gone = @($Before.PSObject.Properties.Name | Where-Object -FilterScript { $keys -notcontains $_ })
        foreach ($key in $keys + $gone) {
            $old = $Before.PSObject.Properties[$key]
            $new = $After.PSObject.Properties[$key]
            $call = @{
                Before = if ($null -ne $old) { $old.Value } else { $null }
                After  = if ($null -ne $new) { $new.Value } else { $null }
            }
            Get-OctohaDifference @call -At "$At.$key"
        }
        return
    }
    if ($Before -is [array] -and $After -is [array] -and $Before.Count -eq $After.Count) {
        for ($i = 0; $i -lt $After.Count; $i++) { Get-OctohaDifference -Before $Before[$i] -After $After[$i] -At "$At[$i]" }
        return
    }
    $old = if ($null -eq $Before) { 'nothing' } else { ConvertTo-Json -InputObject $Before -Depth 10 -Compress }
    $new = if ($null -eq $After) { 'nothing' } else { ConvertTo-Json -InputObject $After -Depth 10 -Compress }
    if ($old -cne $new) { "$At was $old, is $new" }
}

function Add-OctohaFlat {
    <#
    .SYNOPSIS
    Adds the values of a JSON object to a table, with dotted keys.
    .PARAMETER Table
    The table.
    .PARAMETER Value
    An object or a value.
    .PARAMETER Key
    The key so far.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable] $Table,

        [AllowNull()]
        [object] $Value,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Key
    )

    if ($Value -isnot [System.Management.Automation.PSCustomObject]) {
        $Table[$Key] = [string] $Value
        return
    }
    foreach ($property in $Value.PSObject.Properties) {
        $name = if ($Key.Length -gt 0) { "$Key.$($property.Name)" } else { $property.Name }
        Add-OctohaFlat -Table $Table -Value $property.Value -Key $name
    }
}
