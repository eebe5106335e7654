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
        member<&DomainController::name>({.key = "name", .label = QT_TRANSLATE_NOOP("Questions", "Computer name"),
            .why = QT_TRANSLATE_NOOP("Questions", "It names the machine in Azure, Windows and DNS; Windows allows 15 "
                "characters, and not digits alone."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard, with whoever runs the domain.")}),
        member<&DomainController::zone>({.key = "zone", .label = QT_TRANSLATE_NOOP("Questions", "Zone"),
            .why = QT_TRANSLATE_NOOP("Questions", "Two controllers in different zones keep the domain alive when one "
                "zone is lost."),
            .where = QT_TRANSLATE_NOOP("Questions", "Give the controllers the zones 1 and 2.")}),
        member<&DomainController::size>({.key = "size", .label = QT_TRANSLATE_NOOP("Questions", "Size"),
            .why = QT_TRANSLATE_NOOP("Questions", "A domain controller for this cluster alone has little to do, so a "
                "small machine is enough."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain.")}),
        member<&DomainController::address>({.key = "address",
            .label = QT_TRANSLATE_NOOP("Questions", "Private address"),
            .why = QT_TRANSLATE_NOOP("Questions", "The network's DNS servers are the addresses of the controllers, so "
                "they must be known beforehand."),
            .where = QT_TRANSLATE_NOOP("Questions", "A free address of the subnet for domain controllers.")}),
        member<&DomainController::staticAddress>({.key = "staticAddress",
            .label = QT_TRANSLATE_NOOP("Questions", "Address is static"),
            .why = QT_TRANSLATE_NOOP("Questions", "A controller whose address changes is no longer found as DNS "
                "server."),
            .where = QT_TRANSLATE_NOOP("Questions", "The IP configuration of the machine's network card.")}),
        member<&DomainController::dataDiskCaching>({.key = "dataDiskCaching",
            .label = QT_TRANSLATE_NOOP("Questions", "Caching of the data disk"),
            .why = QT_TRANSLATE_NOOP("Questions", "The disk of the directory database must not cache, or a fault can "
                "damage the directory."),
            .where = QT_TRANSLATE_NOOP("Questions", "The disks of the machine in the Azure portal.")}),
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
            .label = QT_TRANSLATE_NOOP("Questions", "Username and password"),
            .why = QT_TRANSLATE_NOOP("Questions", "It works everywhere without anything else, but knows no groups and "
                "no second factor."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus; keep it on until another provider is "
                "proven.")}),
        member<&SignIn::activeDirectory>({.key = "activeDirectory",
            .label = QT_TRANSLATE_NOOP("Questions", "Active Directory"),
            .why = QT_TRANSLATE_NOOP("Questions", "It needs a domain controller in reach and nodes in the domain, and "
                "is not for Linux containers."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain.")}),
        member<&SignIn::entra>({.key = "entra", .label = QT_TRANSLATE_NOOP("Questions", "Microsoft Entra ID"),
            .why = QT_TRANSLATE_NOOP("Questions", "It needs an app registration but no domain controller, and brings "
                "groups and a second factor."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Microsoft Entra ID for you.")}),
        member<&SignIn::google>({.key = "google", .label = QT_TRANSLATE_NOOP("Questions", "Google Workspace"),
            .why = QT_TRANSLATE_NOOP("Questions", "It signs in the users of a Google Workspace domain; Octopus cannot "
                "read its groups."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Google Workspace for you.")}),
        member<&SignIn::ldap>({.key = "ldap", .label = QT_TRANSLATE_NOOP("Questions", "LDAP"),
            .why = QT_TRANSLATE_NOOP("Questions", "It asks a directory by LDAP, with groups, and stands in for Active "
                "Directory on Linux containers."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory."), .since = "2021.2"}),
        member<&SignIn::okta>({.key = "okta", .label = QT_TRANSLATE_NOOP("Questions", "Okta"),
            .why = QT_TRANSLATE_NOOP("Questions", "It signs in the users of Okta, with groups by the groups claim."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Okta for you.")}),
        member<&SignIn::github>({.key = "github", .label = QT_TRANSLATE_NOOP("Questions", "GitHub"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus Server has no GitHub provider of its own; only Octopus "
                "Cloud offers it, by Octopus ID."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus.")}),
        member<&SignIn::octopusId>({.key = "octopusId", .label = QT_TRANSLATE_NOOP("Questions", "Octopus ID"),
            .why = QT_TRANSLATE_NOOP("Questions", "It began as the sign-in of Octopus Cloud, and knows no groups."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus.")}),
        member<&SignIn::guest>({.key = "guest", .label = QT_TRANSLATE_NOOP("Questions", "Guest"),
            .why = QT_TRANSLATE_NOOP("Questions", "Whoever can reach the portal may look around without any name, and "
                "automatic sign-in no longer works."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus.")}),
        member<&SignIn::genericOidc>({.key = "genericOidc",
            .label = QT_TRANSLATE_NOOP("Questions", "OpenID Connect (generic)"),
            .why = QT_TRANSLATE_NOOP("Questions", "It signs in by any OpenID Connect provider, such as AD FS, Keycloak "
                "or Ping, and is set up in the portal."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the identity provider."), .since = "2025.4"}),
        member<&SignIn::scim>({.key = "scim", .label = QT_TRANSLATE_NOOP("Questions", "SCIM provisioning"),
            .why = QT_TRANSLATE_NOOP("Questions", "Entra then pushes users and groups to Octopus, which needs inbound "
                "HTTPS from Entra and a licence with SCIM."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Microsoft Entra ID for you.")}),
        member<&SignIn::autoLogin>({.key = "autoLogin", .label = QT_TRANSLATE_NOOP("Questions", "Automatic sign-in"),
            .why = QT_TRANSLATE_NOOP("Questions", "It signs in without a click, but only with exactly one provider and "
                "no Guest; otherwise Octopus ignores it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus.")}),
        member<&SignIn::secondFactor>({.key = "secondFactor",
            .label = QT_TRANSLATE_NOOP("Questions", "Second factor required"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus leaves the second factor to the identity provider, so names "
                "and passwords of its own have none."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your security team.")}),
        member<&SignIn::adminUser>({.key = "adminUser",
            .label = QT_TRANSLATE_NOOP("Questions", "First Octopus administrator"),
            .why = QT_TRANSLATE_NOOP("Questions", "The first node creates this account, and it is the way back in when "
                "a provider fails."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; with Active Directory it is DOMAIN\\user.")}),
        member<&SignIn::adminEmail>({.key = "adminEmail",
            .label = QT_TRANSLATE_NOOP("Questions", "E-mail of that administrator"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus matches users by their provider's identifier first and by "
                "e-mail next."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; a mailbox of the team outlives a person's.")}),
        member<&SignIn::adminSecret>({.key = "adminSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of that administrator"),
            .why = QT_TRANSLATE_NOOP("Questions", "The scripts read the password from Key Vault, so that it stands in "
                "no file."),
            .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the password in Key Vault under it."),
            .advanced = true}),
        member<&SignIn::breakGlass>({.key = "breakGlass",
            .label = QT_TRANSLATE_NOOP("Questions", "Break-glass account"),
            .why = QT_TRANSLATE_NOOP("Questions", "When the identity provider fails, somebody must still be able to "
                "sign in."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your security team; its password belongs in a safe.")}),
        member<&SignIn::entraTenant>({.key = "entraTenant", .label = QT_TRANSLATE_NOOP("Questions", "Entra tenant id"),
            .why = QT_TRANSLATE_NOOP("Questions", "The issuer is https://login.microsoftonline.com/ and this id."),
            .where = QT_TRANSLATE_NOOP("Questions", "The overview of Microsoft Entra ID in the Azure portal.")}),
        member<&SignIn::entraClientId>({.key = "entraClientId",
            .label = QT_TRANSLATE_NOOP("Questions", "Entra application id"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus names its app registration by this id when it sends users "
                "to sign in."),
            .where = QT_TRANSLATE_NOOP("Questions", "App registrations in Microsoft Entra ID, under Application "
                "(client) ID.")}),
        member<&SignIn::entraHasSecret>({.key = "entraHasSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "The application has a client secret"),
            .why = QT_TRANSLATE_NOOP("Questions", "With it Octopus uses the safer code flow with PKCE; without it the "
                "older implicit flow needs ID tokens switched on."),
            .where = QT_TRANSLATE_NOOP("Questions", "Certificates & secrets of the app registration."),
            .since = "2022.2.4498"}),
        member<&SignIn::entraSecret>({.key = "entraSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the application"),
            .why = QT_TRANSLATE_NOOP("Questions", "The scripts read the client secret from Key Vault on the node, so "
                "that it stands in no file."),
            .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the client secret in Key Vault under "
                "it."), .since = "2022.2.4498", .advanced = true}),
        member<&SignIn::entraRedirectUri>({.key = "entraRedirectUri",
            .label = QT_TRANSLATE_NOOP("Questions", "Entra redirect URI"),
            .why = QT_TRANSLATE_NOOP("Questions", "Entra compares it letter by letter: https, the portal's host name, "
                "/api/users/authenticatedToken/AzureAD."),
            .where = QT_TRANSLATE_NOOP("Questions", "Authentication of the app registration, platform Web.")}),
        member<&SignIn::usersInManyGroups>({.key = "usersInManyGroups",
            .label = QT_TRANSLATE_NOOP("Questions", "Users in more than 200 groups"),
            .why = QT_TRANSLATE_NOOP("Questions", "Such users need a client secret and Octopus 2024.4.2598 or later, "
                "or their groups are not seen."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Microsoft Entra ID for you.")}),
        member<&SignIn::domainName>({.key = "domainName", .label = QT_TRANSLATE_NOOP("Questions", "Domain"),
            .why = QT_TRANSLATE_NOOP("Questions", "Nodes join this domain, and users sign in with its accounts."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain, for example corp.example.com.")}),
        member<&SignIn::domainSource>({.key = "domainSource",
            .label = QT_TRANSLATE_NOOP("Questions", "Domain controllers are"),
            .why = QT_TRANSLATE_NOOP("Questions", "Sign-in by Active Directory, an availability group and a share by "
                "identity need a controller that the nodes reach."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain.")}),
        member<&SignIn::domainControllers>({.key = "domainControllers",
            .label = QT_TRANSLATE_NOOP("Questions", "Domain controllers in Azure"),
            .why = QT_TRANSLATE_NOOP("Questions", "At least two, with a static address and a data disk without "
                "caching, keep the domain alive."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain.")}),
        member<&SignIn::networkDnsIsDomain>({.key = "networkDnsIsDomain",
            .label = QT_TRANSLATE_NOOP("Questions", "Network asks the domain's DNS servers"),
            .why = QT_TRANSLATE_NOOP("Questions", "Machines find and join the domain only if the network's DNS servers "
                "are its domain controllers."),
            .where = QT_TRANSLATE_NOOP("Questions", "The virtual network's DNS servers in the Azure portal.")}),
        member<&SignIn::adScheme>({.key = "adScheme", .label = QT_TRANSLATE_NOOP("Questions", "Sign-in scheme"),
            .why = QT_TRANSLATE_NOOP("Questions", "With several nodes Octopus names NTLM as what works, and Kerberos "
                "as what does not."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server; the "
                "setting is webAuthenticationScheme.")}),
        member<&SignIn::formsForDomainUsers>({.key = "formsForDomainUsers",
            .label = QT_TRANSLATE_NOOP("Questions", "Domain users may use the form"),
            .why = QT_TRANSLATE_NOOP("Questions", "Without the form only integrated sign-in is left, which automatic "
                "sign-in needs."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus.")}),
        member<&SignIn::adContainer>({.key = "adContainer",
            .label = QT_TRANSLATE_NOOP("Questions", "Active Directory container"),
            .why = QT_TRANSLATE_NOOP("Questions", "Users are searched in this part of the directory only; empty means "
                "all of it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain, for example "
                "CN=Users,DC=example,DC=com.")}),
        member<&SignIn::ldapServer>({.key = "ldapServer", .label = QT_TRANSLATE_NOOP("Questions", "LDAP server"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus asks this host, so a single server is a single point of "
                "failure for sign-in."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory.")}),
        member<&SignIn::ldapPort>({.key = "ldapPort", .label = QT_TRANSLATE_NOOP("Questions", "LDAP port"),
            .why = QT_TRANSLATE_NOOP("Questions", "389 is for LDAP with or without StartTLS, 636 for LDAP over SSL, "
                "and the nodes must reach it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory.")}),
        member<&SignIn::ldapSecurity>({.key = "ldapSecurity",
            .label = QT_TRANSLATE_NOOP("Questions", "LDAP protection"),
            .why = QT_TRANSLATE_NOOP("Questions", "Without it passwords cross the network in clear text."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory.")}),
        member<&SignIn::ldapBaseDn>({.key = "ldapBaseDn", .label = QT_TRANSLATE_NOOP("Questions", "Base DN of users"),
            .why = QT_TRANSLATE_NOOP("Questions", "Users are searched below this entry."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory, for example "
                "OU=Users,DC=example,DC=com.")}),
        member<&SignIn::ldapGroupBaseDn>({.key = "ldapGroupBaseDn",
            .label = QT_TRANSLATE_NOOP("Questions", "Base DN of groups"),
            .why = QT_TRANSLATE_NOOP("Questions", "Groups are searched below this entry."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory, for example "
                "OU=Groups,DC=example,DC=com.")}),
        member<&SignIn::ldapUser>({.key = "ldapUser", .label = QT_TRANSLATE_NOOP("Questions", "LDAP account"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus signs in to the directory as this account to search it; it "
                "needs to read only."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory.")}),
        member<&SignIn::ldapSecret>({.key = "ldapSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of that account"),
            .why = QT_TRANSLATE_NOOP("Questions", "The scripts read the password from Key Vault on the node, so that "
                "it stands in no file."),
            .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the password in Key Vault under it."),
            .advanced = true}),
        member<&SignIn::googleClientId>({.key = "googleClientId",
            .label = QT_TRANSLATE_NOOP("Questions", "Google client id"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus names itself to Google by this id when it sends users to "
                "sign in."),
            .where = QT_TRANSLATE_NOOP("Questions", "Credentials in the Google Cloud console.")}),
        member<&SignIn::googleDomain>({.key = "googleDomain",
            .label = QT_TRANSLATE_NOOP("Questions", "Google hosted domain"),
            .why = QT_TRANSLATE_NOOP("Questions", "Only users of this hosted domain may sign in."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Google Workspace for you.")}),
        member<&SignIn::googleSecret>({.key = "googleSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the Google client"),
            .why = QT_TRANSLATE_NOOP("Questions", "The scripts read the client secret from Key Vault on the node, so "
                "that it stands in no file."),
            .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the client secret in Key Vault under "
                "it."), .advanced = true}),
        member<&SignIn::oktaIssuer>({.key = "oktaIssuer", .label = QT_TRANSLATE_NOOP("Questions", "Okta issuer"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus asks this address for Okta's keys and sends users there to "
                "sign in."),
            .where = QT_TRANSLATE_NOOP("Questions", "The authorization server's page in the Okta admin console.")}),
        member<&SignIn::oktaClientId>({.key = "oktaClientId", .label = QT_TRANSLATE_NOOP("Questions", "Okta client id"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus names itself to Okta by this id when it sends users to sign "
                "in."),
            .where = QT_TRANSLATE_NOOP("Questions", "The application's page in the Okta admin console.")}),
        member<&SignIn::oktaSecret>({.key = "oktaSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the Okta client"),
            .why = QT_TRANSLATE_NOOP("Questions", "The scripts read the client secret from Key Vault on the node, so "
                "that it stands in no file."),
            .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the client secret in Key Vault under "
                "it."), .advanced = true}),
        member<&SignIn::oidcIssuer>({.key = "oidcIssuer",
            .label = QT_TRANSLATE_NOOP("Questions", "OpenID Connect issuer"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus asks this address for the provider's keys and sends users "
                "there to sign in."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the identity provider."), .since = "2025.4"}),
        member<&SignIn::oidcClientId>({.key = "oidcClientId",
            .label = QT_TRANSLATE_NOOP("Questions", "OpenID Connect client id"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus names itself to the provider by this id when it sends users "
                "to sign in."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the identity provider."), .since = "2025.4"}),
        member<&SignIn::oidcSecret>({.key = "oidcSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the OIDC client"),
            .why = QT_TRANSLATE_NOOP("Questions", "You read the client secret from Key Vault when you set the provider "
                "up in the portal, so that it stands in no file."),
            .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the client secret in Key Vault under "
                "it."), .since = "2025.4", .advanced = true}),
        member<&SignIn::adminGroup>({.key = "adminGroup",
            .label = QT_TRANSLATE_NOOP("Questions", "Group of Octopus administrators"),
            .why = QT_TRANSLATE_NOOP("Questions", "Its members administer Octopus, so that people come and go in the "
                "directory alone."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory; write the group as the provider names "
                "it.")}),
    };
};

} // namespace octoha
