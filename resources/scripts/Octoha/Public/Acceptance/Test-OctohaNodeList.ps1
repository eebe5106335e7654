function Test-OctohaNodeList {
    <#
    .SYNOPSIS
    Looks whether Octopus knows exactly the nodes of the design, each online and with its cap.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $skip = Get-OctohaApiSkip -Context $Context
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $known = @((Get-OctohaApi -Context $Context -Path '/api/octopusservernodes?take=1000').Items)
    $wanted = @($Context.Settings.nodes | Where-Object -FilterScript { $_.standby -eq [bool] $Context.Given.FailOver })
    $wrong = @(foreach ($node in $wanted) {
            $one = @($known | Where-Object -FilterScript { $_.Name -eq $node.nodeName })
            if ($one.Count -eq 0) { "$($node.nodeName) is not there" }
            elseif ($one[0].IsOffline) { "$($node.nodeName) is offline" }
            elseif ($one[0].MaxConcurrentTasks -ne $node.taskCap) { "$($node.nodeName) has cap $($one[0].MaxConcurrentTasks), expected $($node.taskCap)" }
        }) + @(foreach ($one in $known) {
            if (-not $one.IsOffline -and @($wanted | ForEach-Object -Process { $_.nodeName }) -notcontains $one.Name) { "$($one.Name) is not in the design" }
        })
    $seen = if ($wrong.Count -eq 0) { "$($wanted.Count) nodes, online, with their caps" } else { $wrong -join '; ' }
    Get-OctohaTestResult -Passed ($wrong.Count -eq 0) -Seen $seen -Expected "$($wanted.Count) nodes, online, with their caps" -Do 'Look under Configuration > Nodes.'
}
