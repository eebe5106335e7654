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
