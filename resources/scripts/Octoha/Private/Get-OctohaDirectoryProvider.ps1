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
