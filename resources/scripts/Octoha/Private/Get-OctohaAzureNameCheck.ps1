function Get-OctohaAzureNameCheck {
    <#
    .SYNOPSIS
    Looks whether the names that must be free in all of Azure are free, or ours already.
    .PARAMETER Azure
    The part of the settings about Azure.
    .PARAMETER Own
    Names of what stands in the resource group already.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Azure,

        [AllowEmptyCollection()]
        [string[]] $Own = @()
    )

    foreach ($wanted in $Azure.names) {
        if ($Own -contains $wanted.name) {
            Get-OctohaCheckRow -Check $wanted.name -Fine $true -Do 'ours'
            continue
        }
        $why = Get-OctohaNameRefusal -Kind $wanted.kind -Name $wanted.name -Azure $Azure
        $do = "Azure does not give the name ($($wanted.kind)): $why Choose another name or suffix in the design."
        Get-OctohaCheckRow -Check $wanted.name -Fine ($why.Length -eq 0) -Do $do
    }
}
