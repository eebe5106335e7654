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

function Get-OctohaOpenIdProvider {
    <#
    .SYNOPSIS
    Gives the identity providers that speak OpenID Connect and have a command.
    .PARAMETER SignIn
    The settings of sign-in.
    .OUTPUTS
    On, Title, Type, Options: see Get-OctohaProvider.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $SignIn
    )

    @{ On = $SignIn.entra.on; Title = 'Microsoft Entra ID'; Type = 'OAuth'; Options = @(
            @{ Flag = '--azureADIsEnabled'; Value = 'true'; Key = 'AzureAD.IsEnabled' }
            @{ Flag = '--azureADIssuer'; Value = $SignIn.entra.issuer; Key = 'AzureAD.Issuer' }
            @{ Flag = '--azureADClientId'; Value = $SignIn.entra.clientId; Key = 'AzureAD.ClientId' }
            if ($SignIn.entra.hasSecret) { @{ Flag = '--azureADClientSecret'; Kind = 'entraClientSecret' } }
        )
    }
    @{ On = $SignIn.google.on; Title = 'Google Workspace'; Type = 'OAuth'; Options = @(
            @{ Flag = '--googleAppsIsEnabled'; Value = 'true'; Key = 'GoogleApps.IsEnabled' }
            @{ Flag = '--googleAppsClientId'; Value = $SignIn.google.clientId; Key = 'GoogleApps.ClientId' }
            @{ Flag = '--googleAppsClientSecret'; Kind = 'googleClientSecret' }
            @{ Flag = '--googleAppsHostedDomain'; Value = $SignIn.google.hostedDomain; Key = 'GoogleApps.HostedDomain' }
        )
    }
    @{ On = $SignIn.okta.on; Title = 'Okta'; Type = 'OAuth'; Options = @(
            @{ Flag = '--oktaIsEnabled'; Value = 'true'; Key = 'Okta.IsEnabled' }
            @{ Flag = '--oktaIssuer'; Value = $SignIn.okta.issuer; Key = 'Okta.Issuer' }
            @{ Flag = '--oktaClientId'; Value = $SignIn.okta.clientId; Key = 'Okta.ClientId' }
            @{ Flag = '--oktaClientSecret'; Kind = 'oktaClientSecret' }
            @{ Flag = '--oktaScope'; Value = 'openid%20profile%20email%20groups' }
        )
    }
}

function Get-OctohaDirectoryProvider {
    <#
    .SYNOPSIS
    Gives the directories that Octopus asks itself: LDAP and Active Directory.
    .PARAMETER SignIn
    The settings of sign-in.
    .OUTPUTS
    On, Title, Type, Options: see Get-OctohaProvider.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $SignIn
    )

    $forms = "$($SignIn.activeDirectory.formsForDomainUsers)".ToLowerInvariant()
    $container = $SignIn.activeDirectory.container
    @{ On = $SignIn.ldap.on; Title = 'LDAP'; Type = ''; Options = @(
            @{ Flag = '--ldapIsEnabled'; Value = 'true'; Key = 'WebPortal.LdapIsEnabled' }
            @{ Flag = '--ldapServer'; Value = $SignIn.ldap.server; Key = 'WebPortal.LdapServer' }
            @{ Flag = '--ldapPort'; Value = "$($SignIn.ldap.port)"; Key = 'WebPortal.LdapPort' }
            @{ Flag = '--ldapSecurityProtocol'; Value = $SignIn.ldap.security }
            @{ Flag = '--ldapUsername'; Value = $SignIn.ldap.user; Key = 'WebPortal.LdapUsername' }
            @{ Flag = '--ldapPassword'; Kind = 'ldapPassword' }
            @{ Flag = '--ldapUserBaseDn'; Value = $SignIn.ldap.userBaseDn }
            @{ Flag = '--ldapGroupBaseDn'; Value = $SignIn.ldap.groupBaseDn }
        )
    }
    @{ On = $SignIn.activeDirectory.on; Title = 'Active Directory'; Type = 'ActiveDirectory'; Options = @(
            @{ Flag = '--activeDirectoryIsEnabled'; Value = 'true'; Key = 'WebPortal.ActiveDirectoryIsEnabled' }
            @{ Flag = '--webAuthenticationScheme'; Value = $SignIn.activeDirectory.scheme; Key = 'WebPortal.AuthenticationScheme' }
            @{ Flag = '--allowFormsAuthenticationForDomainUsers'; Value = $forms; Key = 'WebPortal.AllowFormsAuthenticationForDomainUsers' }
            if ($container.Length -gt 0) {
                @{ Flag = '--activeDirectoryContainer'; Value = $container; Key = 'WebPortal.ActiveDirectoryContainer' }
            }
        )
    }
}

function Get-OctohaProviderFault {
    <#
    .SYNOPSIS
    Lists what a way to sign in lacks in the configuration that all nodes share.
    .DESCRIPTION
    Secrets cannot be compared. A way of which this version of Octopus tells nothing at all counts as unset until the journal
    knows its step.
    .PARAMETER Context
    The run.
    .PARAMETER Provider
    The way, as Get-OctohaProvider gives it.
    .PARAMETER Configuration
    What show-configuration tells.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Provider,

        [Parameter(Mandatory = $true)]
        [hashtable] $Configuration
    )

    $told = $false
    foreach ($option in @($Provider.Options | Where-Object -FilterScript { $_.ContainsKey('Key') })) {
        $seen = $Configuration["Octopus.$($option.Key)"]
        $told = $told -or $null -ne $seen
        if ($null -ne $seen -and "$seen".TrimEnd('/') -ne $option.Value.TrimEnd('/')) {
            "$($Provider.Title): $($option.Key) is '$seen', expected '$($option.Value)'"
        }
    }
    if (-not $told -and -not (Test-OctohaJournaled -Context $Context -Step '91-SignIn')) {
        "$($Provider.Title): not set yet"
    }
}

function Get-OctohaSignInOffer {
    <#
    .SYNOPSIS
    Asks a node or the portal which ways to sign in it offers: the types of their identities, one for each.
    .DESCRIPTION
    GET /api/authentication needs no sign-in. The types are Guest, UsernamePassword, ActiveDirectory and OAuth.
    .PARAMETER Url
    Address without a path.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url
    )

    $answer = Get-OctohaNodeAnswer -Url ($Url.TrimEnd('/') + '/api/authentication')
    foreach ($provider in @($answer.AuthenticationProviders)) { "$($provider.IdentityType)" }
}

function Get-OctohaMissingOffer {
    <#
    .SYNOPSIS
    Lists the types of identities of which an address offers fewer ways to sign in than the design has.
    .PARAMETER Url
    A node or the portal.
    .PARAMETER Type
    The type of each way that must be there.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url,

        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Type = @()
    )

    $offered = @(Get-OctohaSignInOffer -Url $Url)
    foreach ($one in @('OAuth', 'ActiveDirectory', 'Guest')) {
        $wanted = @($Type | Where-Object -FilterScript { $_ -eq $one }).Count
        $seen = @($offered | Where-Object -FilterScript { $_ -eq $one }).Count
        if ($seen -lt $wanted) { "$Url offers $seen of $wanted ways of type $one" }
    }
}
