function Write-OctohaFailure {
    <#
    .SYNOPSIS
    Says why a run stopped and what to do, in the log with the place and as an error, and gives its exit code.
    .PARAMETER Failure
    What was caught.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorRecord] $Failure
    )

    $where = $Failure.Exception.Data['OctohaStep']
    $message = $(if ($null -ne $where) { "${where}: " } else { '' }) + $Failure.Exception.Message
    Write-OctohaLog -Message ($message + [System.Environment]::NewLine + $Failure.ScriptStackTrace) -FileOnly
    $code = $Failure.Exception.Data['OctohaExitCode']
    if ($null -eq $code) { $code = 1 }
    # Who ends a run by a code says what to do; a tool that failed does not.
    if ($code -eq 1 -and $message -notmatch '\bagain\b|-Resume') {
        $message += " Put right what it says$(if ($script:Session.LogPath) { ", and see the log '$($script:Session.LogPath)'" }), then run this again: what is done already stays as it is."
    }
    Write-Error -Message $message -ErrorAction Continue
    [int] $code
}
