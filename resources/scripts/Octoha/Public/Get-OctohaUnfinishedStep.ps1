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
        $last = Get-OctohaLastLine -Journal $Journal -Step $one.Id
        if ($null -ne $last -and @('begin', 'failed') -contains $last.result) {
            return $one.Id
        }
    }
    ''
}
