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
