function Install-OctohaFeature {
    <#
    .SYNOPSIS
    Installs a feature of Windows with its tools, unless it is there; ends the run where Windows must be restarted for it.
    .PARAMETER Name
    The feature.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    if ((Get-WindowsFeature -Name $Name).Installed) { return }
    $made = Install-WindowsFeature -Name $Name -IncludeManagementTools
    if ("$($made.RestartNeeded)" -eq 'Yes') {
        Exit-OctohaRun -Code 3 -Message "The feature $Name is installed and Windows must be restarted. Restart it, then run again with -Resume."
    }
}
