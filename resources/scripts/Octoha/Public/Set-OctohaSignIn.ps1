function Set-OctohaSignIn {
    <#
    .SYNOPSIS
    Turns on the ways to sign in that are not as designed. Sign-in by password stays as it is.
    .DESCRIPTION
    Octopus asks the directory while it turns Active Directory on, so a local account of this machine cannot do it.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $domain = [System.Environment]::GetEnvironmentVariable('USERDOMAIN')
    if ($settings.signIn.activeDirectory.on -and $domain -eq $Context.ComputerName) {
        Exit-OctohaRun -Code 4 -Message "Active Directory is turned on by a domain user, but you are signed in as a local user of '$domain'. Sign in to Windows with an account of the domain, then run again with -Resume."
    }
    $now = Get-OctohaConfiguration -Settings $settings
    foreach ($provider in @(Get-OctohaProvider -Settings $settings)) {
        $faults = @(Get-OctohaProviderFault -Context $Context -Provider $provider -Configuration $now)
        if ($faults.Count -eq 0 -or -not $PSCmdlet.ShouldProcess($provider.Title, 'configure')) {
            continue
        }
        $words = @()
        $secrets = @()
        foreach ($option in $provider.Options) {
            $value = $option['Value']
            if ($option.ContainsKey('Kind')) {
                $value = ConvertFrom-OctohaSecret -Secret (Get-OctohaSecret -Settings $settings -Kind $option.Kind)
                $secrets += $value
            }
            $words += @($option.Flag, $value)
        }
        Invoke-OctohaServer -Settings $settings -Verb 'configure' -Argument $words -Secret $secrets | Out-Null
    }
}
