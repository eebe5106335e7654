function Resolve-OctohaStepId {
    <#
    .SYNOPSIS
    Finds the step that is meant by "40", "Links" or "40-Links".
    .PARAMETER Step
    The steps to choose from.
    .PARAMETER Name
    What was typed.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject[]] $Step,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    foreach ($one in $Step) {
        $number, $word = $one.Id -split '-', 2
        if (@($one.Id, $number, $word) -contains $Name) { return $one.Id }
    }
    $known = @($Step | ForEach-Object -Process { $_.Id }) -join ', '
    Exit-OctohaRun -Code 2 -Message "There is no step '$Name' for this role. Its steps are: $known."
}
