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
