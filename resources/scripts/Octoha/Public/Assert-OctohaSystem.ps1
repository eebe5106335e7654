function Assert-OctohaSystem {
    <#
    .SYNOPSIS
    Ends the run, before anything is written, on a machine or with rights that no step can work with.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $failed = @(Get-OctohaSystemCheck -Context $Context | Where-Object -FilterScript { -not $_.Fine })
    if ($failed.Count -gt 0) {
        $said = @($failed | ForEach-Object -Process { Format-OctohaCheck -Row $_ }) -join ' '
        Exit-OctohaRun -Code 2 -Message "$said Nothing was changed."
    }
}
