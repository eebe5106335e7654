function Get-OctohaTaskPrincipal {
    <#
    .SYNOPSIS
    Says as whom Task Scheduler runs a task for the service account.
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    A hash table for Register-ScheduledTask: a principal, or user and password.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $account = $Settings.serviceAccount
    switch ($account.kind) {
        'localSystem' {
            @{ Principal = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest }
        }
        'gmsa' {
            # Windows fetches the password of a managed account itself; the logon type still reads Password.
            @{ Principal = New-ScheduledTaskPrincipal -UserId $account.name -LogonType Password -RunLevel Highest }
        }
        default {
            $secret = Get-OctohaSecret -Settings $Settings -Kind 'serviceAccountPassword'
            @{ User = $account.name; Password = ConvertFrom-OctohaSecret -Secret $secret; RunLevel = 'Highest' }
        }
    }
}
