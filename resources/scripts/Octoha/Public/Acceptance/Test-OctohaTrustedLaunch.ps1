function Test-OctohaTrustedLaunch {
    <#
    .SYNOPSIS
    Looks whether this machine starts trusted: secure boot and a virtual TPM.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Role -ne 'node') { return Get-OctohaTestResult -Skip 'Only a node can see this: run it on each node.' }
    if ((Get-OctohaAnswer -Context $Context -Name 'compute.trustedLaunch') -ne 'True') { return Get-OctohaTestResult -Skip 'The design has no trusted launch.' }
    $machine = Get-OctohaMachine
    $boot = Get-OctohaProperty -Value $machine -Path 'compute.securityProfile.secureBootEnabled'
    $tpm = Get-OctohaProperty -Value $machine -Path 'compute.securityProfile.virtualTpmEnabled'
    Get-OctohaTestResult -Passed ($boot -eq 'true' -and $tpm -eq 'true') -Seen "secure boot '$boot', virtual TPM '$tpm'" -Expected "secure boot 'true', virtual TPM 'true'" -Do 'Make the machine again by the templates.'
}
