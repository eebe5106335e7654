function Get-OctohaReachCheck {
    <#
    .SYNOPSIS
    Looks whether a node reaches database, share and vault.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $targets = @(
        @{ Check = 'Database'; Name = $Settings.database.server; Port = $Settings.database.port }
        @{ Check = 'Share'; Name = $Settings.storage.server; Port = 445 }
    )
    if ($Settings.vault.uri.Length -gt 0) {
        $targets += @{ Check = 'Key Vault'; Name = ([uri] $Settings.vault.uri).Host; Port = 443 }
    }
    foreach ($target in $targets) {
        $fine = Test-OctohaPort -ComputerName $target.Name -Port $target.Port
        $do = "$($target.Name):$($target.Port) does not answer. Look at name resolution, security groups and private endpoint."
        Get-OctohaCheckRow -Check $target.Check -Fine $fine -Do $do
    }
}
