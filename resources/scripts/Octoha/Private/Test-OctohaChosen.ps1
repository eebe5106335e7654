function Test-OctohaChosen {
    <#
    .SYNOPSIS
    Tells whether the design answers a question with yes; no where the question does not apply.
    .PARAMETER Settings
    The settings.
    .PARAMETER Field
    The id of the question.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [string] $Field
    )

    $answers = $Settings.PSObject.Properties['answers']
    $answer = if ($null -ne $answers) { $answers.Value.PSObject.Properties[$Field] } else { $null }
    $null -ne $answer -and $answer.Value -eq $true
}
