function Get-OctohaProvider {
    <#
    .SYNOPSIS
    Gives the ways to sign in that the design turns on by a command, in the order of the plan.
    .DESCRIPTION
    Type is what the API calls an identity of this way; it is empty where the API does not tell one. An option is a flag of
    configure with its value, or with the secret to read for it, and the key under which show-configuration tells it.
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    Title, Type, Options.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $signIn = $Settings.signIn
    $all = @(
        Get-OctohaOpenIdProvider -SignIn $signIn
        Get-OctohaDirectoryProvider -SignIn $signIn
        @{ On = $signIn.guest; Title = 'Guest'; Type = 'Guest'; Options = @(
                @{ Flag = '--guestloginenabled'; Value = 'true'; Key = 'WebPortal.GuestLoginEnabled' }
            )
        }
        @{ On = $signIn.autoLogin; Title = 'Automatic sign-in'; Type = ''; Options = @(
                @{ Flag = '--autoLoginEnabled'; Value = 'true'; Key = 'WebPortal.AutoLoginEnabled' }
            )
        }
    )
    foreach ($one in $all) {
        if ($one.On) { [pscustomobject] @{ Title = $one.Title; Type = $one.Type; Options = @($one.Options) } }
    }
}
