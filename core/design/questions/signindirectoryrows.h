#pragma once

#include "core/design/signinanswers.h"

namespace octoha {

/// Entra ID and Active Directory.
inline constexpr Member<SignIn> signInDirectoryRows[] = {
    member<&SignIn::entraTenant>({.key = "entraTenant",
        .label = QT_TRANSLATE_NOOP("Questions", "Entra tenant id"),
        .why = QT_TRANSLATE_NOOP("Questions", "The issuer is https://login.microsoftonline.com/ and this id."),
        .where = QT_TRANSLATE_NOOP("Questions", "The overview of Microsoft Entra ID in the Azure portal.")}),
    member<&SignIn::entraClientId>({.key = "entraClientId",
        .label = QT_TRANSLATE_NOOP("Questions", "Entra application id"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus names its app registration by this id when it sends users "
            "to sign in."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "App registrations in Microsoft Entra ID, under Application "
            "(client) ID.")}),
    member<&SignIn::entraHasSecret>({.key = "entraHasSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "The application has a client secret"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "With it Octopus uses the safer code flow with PKCE; without it the "
            "older implicit flow needs ID tokens switched on."),
        .where = QT_TRANSLATE_NOOP("Questions", "Certificates & secrets of the app registration."),
        .since = "2022.2.4498"}),
    member<&SignIn::entraSecret>({.key = "entraSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the application"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The scripts read the client secret from Key Vault on the node, so "
            "that it stands in no file."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Choose a name, and store the client secret in Key Vault under "
            "it."),
        .since = "2022.2.4498",
        .advanced = true}),
    member<&SignIn::entraRedirectUri>({.key = "entraRedirectUri",
        .label = QT_TRANSLATE_NOOP("Questions", "Entra redirect URI"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Entra compares it letter by letter: https, the portal's host name, "
            "/api/users/authenticatedToken/AzureAD."),
        .where = QT_TRANSLATE_NOOP("Questions", "Authentication of the app registration, platform Web.")}),
    member<&SignIn::usersInManyGroups>({.key = "usersInManyGroups",
        .label = QT_TRANSLATE_NOOP("Questions", "Users in more than 200 groups"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Such users need a client secret and Octopus 2024.4.2598 or later, "
            "or their groups are not seen."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Microsoft Entra ID for you.")}),
    member<&SignIn::domainName>({.key = "domainName",
        .label = QT_TRANSLATE_NOOP("Questions", "Domain"),
        .why = QT_TRANSLATE_NOOP("Questions", "Nodes join this domain, and users sign in with its accounts."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain, for example corp.example.com.")}),
    member<&SignIn::domainSource>({.key = "domainSource",
        .label = QT_TRANSLATE_NOOP("Questions", "Domain controllers are"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Sign-in by Active Directory, an availability group and a share by "
            "identity need a controller that the nodes reach."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain.")}),
    member<&SignIn::domainControllers>({.key = "domainControllers",
        .label = QT_TRANSLATE_NOOP("Questions", "Domain controllers in Azure"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "At least two, with a static address and a data disk without "
            "caching, keep the domain alive."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain.")}),
    member<&SignIn::networkDnsIsDomain>({.key = "networkDnsIsDomain",
        .label = QT_TRANSLATE_NOOP("Questions", "Network asks the domain's DNS servers"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Machines find and join the domain only if the network's DNS servers "
            "are its domain controllers."),
        .where = QT_TRANSLATE_NOOP("Questions", "The virtual network's DNS servers in the Azure portal.")}),
    member<&SignIn::adScheme>({.key = "adScheme",
        .label = QT_TRANSLATE_NOOP("Questions", "Sign-in scheme"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "With several nodes Octopus names NTLM as what works, and Kerberos "
            "as what does not."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Octopus.Server.exe show-configuration on an existing server; the "
            "setting is webAuthenticationScheme.")}),
    member<&SignIn::formsForDomainUsers>({.key = "formsForDomainUsers",
        .label = QT_TRANSLATE_NOOP("Questions", "Domain users may use the form"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Without the form only integrated sign-in is left, which automatic "
            "sign-in needs."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus.")}),
    member<&SignIn::adContainer>({.key = "adContainer",
        .label = QT_TRANSLATE_NOOP("Questions", "Active Directory container"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Users are searched in this part of the directory only; empty means "
            "all of it."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever runs the domain, for example "
            "CN=Users,DC=example,DC=com.")}),
};

} // namespace octoha
