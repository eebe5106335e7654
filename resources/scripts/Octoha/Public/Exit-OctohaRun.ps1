function Exit-OctohaRun {
    <#
    .SYNOPSIS
    Ends the run with a sentence and an exit code, by an error that the runner turns into both.
    .PARAMETER Code
    1 failed, 2 refused before anything was changed, 3 reboot needed, 4 partly done and resumable, 5 cancelled.
    .PARAMETER Message
    What was seen, what was expected, what to do.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateRange(1, 5)]
        [int] $Code,

        [Parameter(Mandatory = $true)]
        [string] $Message
    )

    $problem = New-Object -TypeName 'System.InvalidOperationException' -ArgumentList @($Message)
    $problem.Data['OctohaExitCode'] = $Code
    throw $problem
}
