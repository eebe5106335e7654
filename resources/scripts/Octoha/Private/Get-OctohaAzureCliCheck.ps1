function Get-OctohaAzureCliCheck {
    <#
    .SYNOPSIS
    Looks whether the Azure CLI and Bicep are here, and new enough.
    .PARAMETER Azure
    The part of the settings about Azure.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Azure
    )

    $seen = 'none'
    $bicep = $false
    try {
        $seen = (Invoke-OctohaAzure -Argument @('version')).'azure-cli'
        $bicep = (Invoke-OctohaAzure -Argument @('bicep', 'version') -AsText) -match '\d+\.\d+'
    }
    catch {
        Write-OctohaLog -Message $_.Exception.Message -FileOnly
    }
    $number = [version] '0.0'
    $fine = [version]::TryParse($seen, [ref] $number) -and $number -ge [version] $Azure.cliMinimum
    $do = "version $($Azure.cliMinimum) or newer is needed, seen: $seen. Install it as https://learn.microsoft.com/cli/azure/install-azure-cli says."
    Get-OctohaCheckRow -Check 'Azure CLI' -Fine $fine -Do $do
    Get-OctohaCheckRow -Check 'Bicep' -Fine ([bool] $bicep) -Do 'the Azure CLI has no Bicep. Run: az bicep install'
}
