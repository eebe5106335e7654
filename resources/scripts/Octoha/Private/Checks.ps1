function Get-OctohaCheckRow {
    <#
    .SYNOPSIS
    Gives one row of the checks.
    .PARAMETER Check
    What was looked at.
    .PARAMETER Fine
    Whether it is fine.
    .PARAMETER Do
    What to do, in case it is not.
    .PARAMETER Seen
    What was seen.
    .PARAMETER Expected
    What was expected.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Check,

        [Parameter(Mandatory = $true)]
        [bool] $Fine,

        [Parameter(Mandatory = $true)]
        [string] $Do,

        [AllowEmptyString()]
        [string] $Seen = '',

        [AllowEmptyString()]
        [string] $Expected = ''
    )

    [pscustomobject] @{ Check = $Check; Fine = $Fine; Seen = $Seen; Expected = $Expected; Do = $Do }
}

function Write-OctohaReport {
    <#
    .SYNOPSIS
    Writes the report of the pre-flight, as JSON, beside the journal.
    .PARAMETER Context
    The run.
    .PARAMETER Row
    The rows of the checks.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject[]] $Row
    )

    $report = [ordered] @{
        time    = [datetime]::UtcNow.ToString('yyyy-MM-dd HH:mm:ssZ', [cultureinfo]::InvariantCulture)
        host    = $Context.ComputerName
        role    = $Context.Role
        design  = $Context.Settings.designHash
        program = $Context.Settings.program
        passed  = @($Row | Where-Object -FilterScript { -not $_.Fine }).Count -eq 0
        checks  = @(foreach ($one in $Row) {
                [ordered] @{
                    check    = $one.Check
                    fine     = $one.Fine
                    seen     = Get-OctohaMasked -Text $one.Seen
                    expected = $one.Expected
                    do       = $(if ($one.Fine) { '' } else { Get-OctohaMasked -Text $one.Do })
                }
            })
    }
    $path = Join-Path -Path $script:Session.WorkFolder -ChildPath 'preflight.json'
    ConvertTo-Json -InputObject $report -Depth 5 | Set-Content -LiteralPath $path -Encoding UTF8
}

function Get-OctohaFailedCheck {
    <#
    .SYNOPSIS
    Ends the run for a check that failed; a dry run only tells.
    .PARAMETER Step
    A step that only looks.
    .PARAMETER Seen
    What it saw.
    .PARAMETER Since
    When it began.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Step,

        [Parameter(Mandatory = $true)]
        [string] $Seen,

        [Parameter(Mandatory = $true)]
        [datetime] $Since
    )

    if (-not $script:Session.DryRun) {
        Exit-OctohaRun -Code $Step.FailCode -Message "$($Step.Id): $Seen"
    }
    Get-OctohaStepResult -Step $Step -Act 'fails' -Before $Seen -Since $Since
}

function Get-OctohaClockCheck {
    <#
    .SYNOPSIS
    Compares the clock with that of the domain or, without one, of the Key Vault; what is no node asks the portal.
    .DESCRIPTION
    Kerberos refuses what is more than five minutes off, and so do the tokens of Entra ID.
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
    $isNode = $Context.Role -eq 'node'
    $url = if ($isNode -and $settings.vault.name.Length -gt 0) { $settings.vault.uri } else { $settings.octopus.portalUrl }
    $skew = $null
    if ($isNode -and $settings.domain.name.Length -gt 0) { $skew = Get-OctohaDomainSkew -Domain $settings.domain.name }
    $from = 'the domain'
    if ($null -eq $skew -and $url.Length -gt 0) {
        $skew = Get-OctohaServerSkew -Url ($url.TrimEnd('/') + '/')
        $from = if ($isNode -and $settings.vault.name.Length -gt 0) { 'the Key Vault' } else { 'the portal' }
    }
    if ($null -eq $skew) { return }
    $seconds = [int] [math]::Abs($skew)
    $row = @{ Check = 'Clock'; Fine = $seconds -le 300; Seen = "$seconds seconds off $from"; Expected = 'at most 300 seconds' }
    Get-OctohaCheckRow @row -Do 'set the clock, and see by w32tm /query /status where it gets the time from.'
}

function Get-OctohaDomainSkew {
    <#
    .SYNOPSIS
    Gives by how many seconds the clock of the domain is ahead of this one, or nothing where it does not tell.
    .PARAMETER Domain
    The name of the domain.
    #>
    [CmdletBinding()]
    [OutputType([double])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Domain
    )

    $words = @('/stripchart', "/computer:$Domain", '/samples:1', '/dataonly')
    try {
        $said = @(Invoke-OctohaTool -Path 'w32tm.exe' -Argument $words) -join ' '
    }
    catch {
        Write-Verbose -Message "The domain does not tell the time: $($_.Exception.Message)"
        return
    }
    if ($said -match '([+-]\d+)[.,](\d+)s') {
        [double]::Parse("$($Matches[1]).$($Matches[2])", [cultureinfo]::InvariantCulture)
    }
}

function Get-OctohaServerSkew {
    <#
    .SYNOPSIS
    Gives by how many seconds the clock of a web server is ahead of this one, by the header Date of its answer.
    .DESCRIPTION
    What it answers does not matter: a refusal has the header as well. Nothing where there is no answer.
    .PARAMETER Url
    The address.
    #>
    [CmdletBinding()]
    [OutputType([double])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    $response = $null
    try {
        $response = Invoke-WebRequest -Uri $Url -UseBasicParsing -TimeoutSec 20
    }
    catch {
        $property = $_.Exception.PSObject.Properties['Response']
        if ($null -ne $property) { $response = $property.Value }
    }
    if ($null -eq $response -or $null -eq $response.PSObject.Properties['Headers']) { return }
    # A table of texts or of lists of texts; the answer of HttpClient to a refusal has a property instead.
    $headers = $response.Headers
    $date = if ($null -ne $headers.PSObject.Properties['Date']) { $headers.Date } else { @($headers['Date'])[0] }
    $there = [datetimeoffset]::MinValue
    $isDate = [datetimeoffset]::TryParse("$date", [cultureinfo]::InvariantCulture, 'AssumeUniversal', [ref] $there)
    if ($isDate) { ($there - [datetimeoffset]::UtcNow).TotalSeconds }
}
