function Get-OctohaPeerCheck {
    <#
    .SYNOPSIS
    Compares the version of each node that answers with that of the design: all nodes must run the same build.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $octopus = $Context.Settings.octopus
    $seen = @{}
    $own = Get-OctohaVersion
    if ($own.Length -gt 0) { $seen[$Context.ComputerName] = $own }
    # By its address a node that ends TLS shows a certificate of another name, so only plain HTTP is asked.
    $others = @($Context.Settings.nodes | Where-Object -FilterScript { $_.name -ne $Context.Node.name -and -not $_.standby })
    foreach ($node in @($others | Where-Object -FilterScript { $octopus.nodeUrl -match '^http://localhost' })) {
        $at = if ($node.address.Length -gt 0) { $node.address } else { $node.name }
        try {
            $answer = Invoke-RestMethod -Uri ($octopus.nodeUrl.Replace('//localhost', "//$at") + '/api') -UseBasicParsing -TimeoutSec 5
            $seen[$node.name] = [string] $answer.Version
        }
        catch {
            Write-Verbose -Message "$($node.name) does not answer yet: $($_.Exception.Message)"
        }
    }
    $wrong = @($seen.Keys | Where-Object -FilterScript { $seen[$_] -ne $octopus.version })
    $text = @($seen.Keys | Sort-Object | ForEach-Object -Process { "$_ runs $($seen[$_])" }) -join ', '
    if ($text.Length -eq 0) { $text = 'no node answers yet' }
    $row = @{ Check = 'Octopus version'; Fine = $wrong.Count -eq 0; Seen = $text; Expected = "$($octopus.version) on every node" }
    Get-OctohaCheckRow @row -Do 'the nodes of a cluster must run one version: state in the design the one that runs, or upgrade all nodes by runbooks/upgrade.md.'
}
