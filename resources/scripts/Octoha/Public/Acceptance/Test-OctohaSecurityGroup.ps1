function Test-OctohaSecurityGroup {
    <#
    .SYNOPSIS
    Looks whether the network lets in what the port table of the design says, and no more.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $groups = @(Get-OctohaInfra -Context $Context -Name 'securityGroups')
    if ($groups.Count -eq 0) { return Get-OctohaTestResult -Skip 'The templates of this design make no network security group.' }
    $skip = Get-OctohaAzureSkip
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $wrong = @(foreach ($group in $groups) { Get-OctohaRuleFault -Group $group })
    $seen = if ($wrong.Count -eq 0) { "the rules of $(@($groups | ForEach-Object -Process { $_.name }) -join ', ')" } else { $wrong -join '; ' }
    Get-OctohaTestResult -Passed ($wrong.Count -eq 0) -Seen $seen -Expected 'exactly the rules of the design' -Do 'Deploy the templates again; find out who added, changed or removed a rule.'
}
