function Get-OctohaUnfinishedStep {
    <#
    .SYNOPSIS
    Gives the id of the first step that the journal does not show as done, or an empty text.
    .PARAMETER Step
    The steps in question.
    .PARAMETER Journal
    The lines of the journal.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject[]] $Step,

        [AllowEmptyCollection()]
        [psobject[]] $Journal = @()
    )

    foreach ($one in $Step) {
        $last = @($Journal | Where-Object -FilterScript { $_.step -eq $one.Id } | Select-Object -Last 1)
        if ($last.Count -gt 0 -and @('begin', 'failed') -contains $last[0].result) {
            return $one.Id
        }
    }
    ''
}
