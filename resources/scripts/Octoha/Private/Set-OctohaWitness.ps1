function Set-OctohaWitness {
    <#
    .SYNOPSIS
    Gives the cluster its witness; one whose disk or share the design does not name is chosen by hand.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $cluster = $Settings.sqlCluster
    if (-not $PSCmdlet.ShouldProcess($cluster.name, "Witness: $($cluster.witness)")) { return }
    switch ($cluster.witness) {
        'cloud' {
            $key = Read-Host -Prompt "Key of the storage account $($cluster.witnessAccount)" -AsSecureString
            $plain = ConvertFrom-OctohaSecret -Secret $key
            Set-ClusterQuorum -Cluster $cluster.name -CloudWitness -AccountName $cluster.witnessAccount -AccessKey $plain | Out-Null
        }
        'none' { Set-ClusterQuorum -Cluster $cluster.name -NoWitness | Out-Null }
        'disk' {
            Exit-OctohaRun -Code 4 -Message "Choose the cluster disk of the witness: Set-ClusterQuorum -Cluster '$($cluster.name)' -DiskWitness NAME. Then run again with -Resume."
        }
        'fileShare' {
            Exit-OctohaRun -Code 4 -Message "Choose the share of the witness: Set-ClusterQuorum -Cluster '$($cluster.name)' -FileShareWitness \\SERVER\SHARE. Then run again with -Resume."
        }
    }
}
