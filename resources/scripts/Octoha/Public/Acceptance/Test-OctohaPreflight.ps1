function Test-OctohaPreflight {
    <#
    .SYNOPSIS
    Looks whether what the runner needs on this machine is there: rights, disk, licence, ports of database, share and vault.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $wrong = @(Get-OctohaCheck -Context $Context | Where-Object -FilterScript { -not $_.Fine })
    $result = @{
        Passed   = $wrong.Count -eq 0
        Seen     = if ($wrong.Count -eq 0) { 'every check of the pre-flight passes' } else { @($wrong | ForEach-Object -Process { "$($_.Check): $($_.Do)" }) -join ' ' }
        Expected = 'every check of the pre-flight passes'
        Do       = 'Do what the failed check says, then run step 10 again.'
    }
    Get-OctohaTestResult @result
}
