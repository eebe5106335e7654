function Initialize-OctohaAccount {
    <#
    .SYNOPSIS
    Lets the account of the Octopus service work on this machine: managed account installed, rights to log on, rights on folders.
    .DESCRIPTION
    Octopus needs: log on as a service, full control of its home folder. https://octopus.com/docs/installation/permissions-for-the-octopus-windows-service
    Where local folders are links to the share, they are made as this account, which needs a right for it.
    The batch logon is for the tasks by which the runner looks at the share as this account.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $account = $Settings.serviceAccount
    if ($account.kind -eq 'gmsa' -and -not (Test-OctohaManagedAccount -Account $account)) {
        Install-WindowsFeature -Name 'RSAT-AD-PowerShell' | Out-Null
        # https://learn.microsoft.com/powershell/module/activedirectory/install-adserviceaccount
        Install-ADServiceAccount -Identity ($account.name -split '\\')[-1].TrimEnd('$')
    }
    Add-OctohaUserRight -Name $account.name -Sid (Get-OctohaSid -Name $account.name) -Settings $Settings
    foreach ($folder in @(Get-OctohaOwnFolder -Settings $Settings)) {
        New-Item -Path $folder -ItemType Directory -Force | Out-Null
        Invoke-OctohaTool -Path 'icacls.exe' -Argument @($folder, '/grant', "$($account.name):(OI)(CI)F") | Out-Null
    }
}
