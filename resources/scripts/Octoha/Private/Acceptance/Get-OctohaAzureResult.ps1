function Get-OctohaAzureResult {
    <#
    .SYNOPSIS
    Compares resources of Azure with the design.
    .PARAMETER Part
    The resources, each as Get-OctohaPropertyFault wants it.
    .PARAMETER Expected
    What the design promises, in words.
    .PARAMETER Do
    What to do where it does not hold.
    .PARAMETER None
    What to say when the design has nothing of it.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [hashtable[]] $Part,

        [Parameter(Mandatory = $true)]
        [string] $Expected,

        [Parameter(Mandatory = $true)]
        [string] $Do,

        [string] $None = 'The templates of this design deploy nothing of it.'
    )

    if ($Part.Count -eq 0) {
        return Get-OctohaTestResult -Skip $None
    }
    $skip = Get-OctohaAzureSkip
    if ($skip.Length -gt 0) {
        return Get-OctohaTestResult -Skip $skip
    }
    $faults = @(foreach ($one in $Part) { Get-OctohaPropertyFault -Part $one })
    $seen = if ($faults.Count -gt 0) { $faults -join '; ' } else { 'as designed: ' + (Join-OctohaValue -Value @($Part | ForEach-Object -Process { $_.Name })) }
    Get-OctohaTestResult -Passed ($faults.Count -eq 0) -Seen $seen -Expected $Expected -Do $Do
}
