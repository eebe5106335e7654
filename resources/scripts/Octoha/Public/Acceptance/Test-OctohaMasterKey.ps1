function Test-OctohaMasterKey {
    <#
    .SYNOPSIS
    Looks whether the vault holds the master key of this cluster.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $skip = Get-OctohaNodeSkip -Context $Context
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $vault = $Context.Settings.vault
    if ($vault.name.Length -eq 0 -or $vault.identity -eq 'none' -or $Context.Settings.secrets.masterKey.Length -eq 0) {
        return Get-OctohaTestResult -Skip 'The design keeps the master key outside the Key Vault: let two of its holders read it back.'
    }
    $kept = Get-OctohaSecret -Settings $Context.Settings -Kind 'masterKey' -Optional
    $fine = $null -ne $kept -and (ConvertFrom-OctohaSecret -Secret $kept) -ceq (ConvertFrom-OctohaSecret -Secret (Get-OctohaMasterKey -Settings $Context.Settings))
    $seen = if ($null -eq $kept) { "no secret $($Context.Settings.secrets.masterKey) in $($vault.name)" } elseif ($fine) { 'the vault holds the key of this node' } else { 'the vault holds another key' }
    Get-OctohaTestResult -Passed $fine -Seen $seen -Expected 'the vault holds the key of this node' -Do 'Run step 65 on the first node. Overwrite no key before you know which cluster it belongs to.'
}
