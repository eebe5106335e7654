function Write-OctohaFailure {
    <#
    .SYNOPSIS
    Says why a run stopped, in the log with the place and as an error, and gives its exit code.
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
    Write-Error -Message $message -ErrorAction Continue
    $code = $Failure.Exception.Data['OctohaExitCode']
    if ($null -ne $code) { [int] $code } else { 1 }
}
