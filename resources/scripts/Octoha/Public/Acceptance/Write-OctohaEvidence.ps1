function Write-OctohaEvidence {
    <#
    .SYNOPSIS
    Writes the evidence of a run of the acceptance tests: when, where, of which design, each test and what it saw.
    .PARAMETER Context
    The run.
    .PARAMETER Path
    The file.
    .PARAMETER Result
    The results, as Confirm-OctohaPromise notes them.
    .OUTPUTS
    The path of the file.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [psobject[]] $Result
    )

    $evidence = [ordered] @{
        format     = 1
        time       = [datetime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [cultureinfo]::InvariantCulture)
        host       = $Context.ComputerName
        role       = $Context.Role
        designHash = $Context.Settings.designHash
        title      = $Context.Settings.title
        passed     = @($Result | Where-Object -FilterScript { $_.result -eq 'passed' }).Count
        failed     = @($Result | Where-Object -FilterScript { $_.result -eq 'failed' }).Count
        skipped    = @($Result | Where-Object -FilterScript { $_.result -eq 'skipped' }).Count
        tests      = @($Result)
    }
    # No secret is in a result; what a tool said is masked all the same.
    $text = Get-OctohaMasked -Text (ConvertTo-Json -InputObject $evidence -Depth 5)
    Set-Content -LiteralPath $Path -Value $text -Encoding UTF8
    $Path
}
