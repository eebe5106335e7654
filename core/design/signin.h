#pragma once

#include "core/design/quantity.h"
#include "core/design/question.h"
#include "core/design/signinchoices.h"

namespace octoha {

/// A domain controller on a virtual machine.
struct DomainController {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    Name name;
    Zone zone;
    Name size = Name::constant("Standard_D2s_v5");
    Name address;
    bool staticAddress = true;
    DiskCaching dataDiskCaching = DiskCaching::None;
    friend bool operator==(const DomainController &, const DomainController &) = default;
};
template<>
struct Questions<DomainController> {
    static constexpr char path[] = "signIn.domainControllers.*";
    static constexpr Member<DomainController> rows[] = {
        member<&DomainController::name>({.key = "name",
            .label = QT_TRANSLATE_NOOP("Questions", "Computer name")}),
        member<&DomainController::zone>({.key = "zone",
            .label = QT_TRANSLATE_NOOP("Questions", "Zone")}),
        member<&DomainController::size>({.key = "size",
            .label = QT_TRANSLATE_NOOP("Questions", "Size")}),
        member<&DomainController::address>({.key = "address",
            .label = QT_TRANSLATE_NOOP("Questions", "Private address")}),
        member<&DomainController::staticAddress>({.key = "staticAddress",
            .label = QT_TRANSLATE_NOOP("Questions", "Static address")}),
        member<&DomainController::dataDiskCaching>({.key = "dataDiskCaching",
            .label = QT_TRANSLATE_NOOP("Questions", "Caching of the data disk")}),
    };
};

/// Who may sign in to Octopus, and how.
struct SignIn {
    bool usernamePassword = true;
    bool activeDirectory = false;
    bool entra = false;
    bool google = false;
    bool ldap = false;
    bool okta = false;
    bool github = false;
    bool octopusId = false;
    bool guest = false;
    bool genericOidc = false;
    bool scim = false;
    bool autoLogin = false;
    bool secondFactor = true;
    Name adminUser = Name::constant("octoadmin");
    Line adminEmail;
    Name adminSecret = Name::constant("octopus-admin-password");
    Name breakGlass = Name::constant("octo-breakglass");
    Name entraTenant;
    Name entraClientId;
    bool entraHasSecret = true;
    Name entraSecret = Name::constant("entra-client-secret");
    Line entraRedirectUri;
    bool usersInManyGroups = false;
    Name domainName;
    DomainSource domainSource = DomainSource::None;
    QList<DomainController> domainControllers;
    bool networkDnsIsDomain = true;
    AdScheme adScheme = AdScheme::Ntlm;
    bool formsForDomainUsers = true;
    Line adContainer;
    Name ldapServer;
    TcpPort ldapPort = TcpPort::of<636>();
    LdapSecurity ldapSecurity = LdapSecurity::Ssl;
    Line ldapBaseDn;
    Line ldapGroupBaseDn;
    Name ldapUser;
    Name ldapSecret = Name::constant("ldap-password");
    Name googleClientId;
    Name googleDomain;
    Name googleSecret = Name::constant("google-client-secret");
    Line oktaIssuer;
    Name oktaClientId;
    Name oktaSecret = Name::constant("okta-client-secret");
    Line oidcIssuer;
    Name oidcClientId;
    Name oidcSecret = Name::constant("oidc-client-secret");
    Line adminGroup;
    friend bool operator==(const SignIn &, const SignIn &) = default;
};
template<>
struct Questions<SignIn> {
    static constexpr char path[] = "signIn";
    static constexpr Member<SignIn> rows[] = {
        member<&SignIn::usernamePassword>({.key = "usernamePassword",
            .label = QT_TRANSLATE_NOOP("Questions", "Username and password")}),
        member<&SignIn::activeDirectory>({.key = "activeDirectory",
            .label = QT_TRANSLATE_NOOP("Questions", "Active Directory")}),
        member<&SignIn::entra>({.key = "entra",
            .label = QT_TRANSLATE_NOOP("Questions", "Microsoft Entra ID")}),
        member<&SignIn::google>({.key = "google",
            .label = QT_TRANSLATE_NOOP("Questions", "Google Workspace")}),
        member<&SignIn::ldap>({.key = "ldap",
            .label = QT_TRANSLATE_NOOP("Questions", "LDAP")}),
        member<&SignIn::okta>({.key = "okta",
            .label = QT_TRANSLATE_NOOP("Questions", "Okta")}),
        member<&SignIn::github>({.key = "github",
            .label = QT_TRANSLATE_NOOP("Questions", "GitHub")}),
        member<&SignIn::octopusId>({.key = "octopusId",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus ID")}),
        member<&SignIn::guest>({.key = "guest",
            .label = QT_TRANSLATE_NOOP("Questions", "Guest")}),
        member<&SignIn::genericOidc>({.key = "genericOidc",
            .label = QT_TRANSLATE_NOOP("Questions", "OpenID Connect (generic)")}),
        member<&SignIn::scim>({.key = "scim",
            .label = QT_TRANSLATE_NOOP("Questions", "SCIM provisioning")}),
        member<&SignIn::autoLogin>({.key = "autoLogin",
            .label = QT_TRANSLATE_NOOP("Questions", "Automatic sign-in")}),
        member<&SignIn::secondFactor>({.key = "secondFactor",
            .label = QT_TRANSLATE_NOOP("Questions", "Second factor required")}),
        member<&SignIn::adminUser>({.key = "adminUser",
            .label = QT_TRANSLATE_NOOP("Questions", "First Octopus administrator")}),
        member<&SignIn::adminEmail>({.key = "adminEmail",
            .label = QT_TRANSLATE_NOOP("Questions", "Address of that administrator")}),
        member<&SignIn::adminSecret>({.key = "adminSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of that administrator"),
            .advanced = true}),
        member<&SignIn::breakGlass>({.key = "breakGlass",
            .label = QT_TRANSLATE_NOOP("Questions", "Break-glass account")}),
        member<&SignIn::entraTenant>({.key = "entraTenant",
            .label = QT_TRANSLATE_NOOP("Questions", "Entra tenant id")}),
        member<&SignIn::entraClientId>({.key = "entraClientId",
            .label = QT_TRANSLATE_NOOP("Questions", "Entra application id")}),
        member<&SignIn::entraHasSecret>({.key = "entraHasSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Entra application has a client secret")}),
        member<&SignIn::entraSecret>({.key = "entraSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the application"),
            .advanced = true}),
        member<&SignIn::entraRedirectUri>({.key = "entraRedirectUri",
            .label = QT_TRANSLATE_NOOP("Questions", "Entra redirect URI")}),
        member<&SignIn::usersInManyGroups>({.key = "usersInManyGroups",
            .label = QT_TRANSLATE_NOOP("Questions", "Users in more than 200 groups")}),
        member<&SignIn::domainName>({.key = "domainName",
            .label = QT_TRANSLATE_NOOP("Questions", "Domain")}),
        member<&SignIn::domainSource>({.key = "domainSource",
            .label = QT_TRANSLATE_NOOP("Questions", "Domain controllers")}),
        member<&SignIn::domainControllers>({.key = "domainControllers",
            .label = QT_TRANSLATE_NOOP("Questions", "Domain controllers in Azure")}),
        member<&SignIn::networkDnsIsDomain>({.key = "networkDnsIsDomain",
            .label = QT_TRANSLATE_NOOP("Questions", "The network uses the domain's DNS servers")}),
        member<&SignIn::adScheme>({.key = "adScheme",
            .label = QT_TRANSLATE_NOOP("Questions", "Sign-in scheme")}),
        member<&SignIn::formsForDomainUsers>({.key = "formsForDomainUsers",
            .label = QT_TRANSLATE_NOOP("Questions", "Domain users may use the form")}),
        member<&SignIn::adContainer>({.key = "adContainer",
            .label = QT_TRANSLATE_NOOP("Questions", "Active Directory container")}),
        member<&SignIn::ldapServer>({.key = "ldapServer",
            .label = QT_TRANSLATE_NOOP("Questions", "LDAP server")}),
        member<&SignIn::ldapPort>({.key = "ldapPort",
            .label = QT_TRANSLATE_NOOP("Questions", "LDAP port")}),
        member<&SignIn::ldapSecurity>({.key = "ldapSecurity",
            .label = QT_TRANSLATE_NOOP("Questions", "LDAP protection")}),
        member<&SignIn::ldapBaseDn>({.key = "ldapBaseDn",
            .label = QT_TRANSLATE_NOOP("Questions", "Base DN of users")}),
        member<&SignIn::ldapGroupBaseDn>({.key = "ldapGroupBaseDn",
            .label = QT_TRANSLATE_NOOP("Questions", "Base DN of groups")}),
        member<&SignIn::ldapUser>({.key = "ldapUser",
            .label = QT_TRANSLATE_NOOP("Questions", "LDAP account")}),
        member<&SignIn::ldapSecret>({.key = "ldapSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the LDAP account"),
            .advanced = true}),
        member<&SignIn::googleClientId>({.key = "googleClientId",
            .label = QT_TRANSLATE_NOOP("Questions", "Google client id")}),
        member<&SignIn::googleDomain>({.key = "googleDomain",
            .label = QT_TRANSLATE_NOOP("Questions", "Google hosted domain")}),
        member<&SignIn::googleSecret>({.key = "googleSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the Google client"),
            .advanced = true}),
        member<&SignIn::oktaIssuer>({.key = "oktaIssuer",
            .label = QT_TRANSLATE_NOOP("Questions", "Okta issuer")}),
        member<&SignIn::oktaClientId>({.key = "oktaClientId",
            .label = QT_TRANSLATE_NOOP("Questions", "Okta client id")}),
        member<&SignIn::oktaSecret>({.key = "oktaSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the Okta client"),
            .advanced = true}),
        member<&SignIn::oidcIssuer>({.key = "oidcIssuer",
            .label = QT_TRANSLATE_NOOP("Questions", "OpenID Connect issuer")}),
        member<&SignIn::oidcClientId>({.key = "oidcClientId",
            .label = QT_TRANSLATE_NOOP("Questions", "OpenID Connect client id")}),
        member<&SignIn::oidcSecret>({.key = "oidcSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the OpenID Connect client"),
            .advanced = true}),
        member<&SignIn::adminGroup>({.key = "adminGroup",
            .label = QT_TRANSLATE_NOOP("Questions", "Group of Octopus administrators")}),
    };
};

} // namespace octoha
