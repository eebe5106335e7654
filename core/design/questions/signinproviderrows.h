#pragma once

#include "core/design/signinanswers.h"

namespace octoha {

/// The settings of the other providers.
inline constexpr Member<SignIn> signInProviderRows[] = {
    member<&SignIn::ldapServer>({.key = "ldapServer",
        .label = QT_TRANSLATE_NOOP("Questions", "LDAP server"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus asks this host, so a single server is a single point of "
            "failure for sign-in."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory.")}),
    member<&SignIn::ldapPort>({.key = "ldapPort",
        .label = QT_TRANSLATE_NOOP("Questions", "LDAP port"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "389 is for LDAP with or without StartTLS, 636 for LDAP over SSL, "
            "and the nodes must reach it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory.")}),
    member<&SignIn::ldapSecurity>({.key = "ldapSecurity",
        .label = QT_TRANSLATE_NOOP("Questions", "LDAP protection"),
        .why = QT_TRANSLATE_NOOP("Questions", "Without it passwords cross the network in clear text."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory.")}),
    member<&SignIn::ldapBaseDn>({.key = "ldapBaseDn",
        .label = QT_TRANSLATE_NOOP("Questions", "Base DN of users"),
        .why = QT_TRANSLATE_NOOP("Questions", "Users are searched below this entry."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever runs the directory, for example "
            "OU=Users,DC=example,DC=com.")}),
    member<&SignIn::ldapGroupBaseDn>({.key = "ldapGroupBaseDn",
        .label = QT_TRANSLATE_NOOP("Questions", "Base DN of groups"),
        .why = QT_TRANSLATE_NOOP("Questions", "Groups are searched below this entry."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever runs the directory, for example "
            "OU=Groups,DC=example,DC=com.")}),
    member<&SignIn::ldapUser>({.key = "ldapUser",
        .label = QT_TRANSLATE_NOOP("Questions", "LDAP account"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus signs in to the directory as this account to search it; it "
            "needs to read only."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory.")}),
    member<&SignIn::ldapSecret>({.key = "ldapSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of that account"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The scripts read the password from Key Vault on the node, so that "
            "it stands in no file."),
        .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the password in Key Vault under it."),
        .advanced = true}),
    member<&SignIn::googleClientId>({.key = "googleClientId",
        .label = QT_TRANSLATE_NOOP("Questions", "Google client id"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus names itself to Google by this id when it sends users to "
            "sign in."),
        .where = QT_TRANSLATE_NOOP("Questions", "Credentials in the Google Cloud console.")}),
    member<&SignIn::googleDomain>({.key = "googleDomain",
        .label = QT_TRANSLATE_NOOP("Questions", "Google hosted domain"),
        .why = QT_TRANSLATE_NOOP("Questions", "Only users of this hosted domain may sign in."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Google Workspace for you.")}),
    member<&SignIn::googleSecret>({.key = "googleSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the Google client"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The scripts read the client secret from Key Vault on the node, so "
            "that it stands in no file."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Choose a name, and store the client secret in Key Vault under "
            "it."),
        .advanced = true}),
    member<&SignIn::oktaIssuer>({.key = "oktaIssuer",
        .label = QT_TRANSLATE_NOOP("Questions", "Okta issuer"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus asks this address for Okta's keys and sends users there to "
            "sign in."),
        .where = QT_TRANSLATE_NOOP("Questions", "The authorization server's page in the Okta admin console.")}),
    member<&SignIn::oktaClientId>({.key = "oktaClientId",
        .label = QT_TRANSLATE_NOOP("Questions", "Okta client id"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus names itself to Okta by this id when it sends users to sign "
            "in."),
        .where = QT_TRANSLATE_NOOP("Questions", "The application's page in the Okta admin console.")}),
    member<&SignIn::oktaSecret>({.key = "oktaSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the Okta client"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The scripts read the client secret from Key Vault on the node, so "
            "that it stands in no file."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Choose a name, and store the client secret in Key Vault under "
            "it."),
        .advanced = true}),
    member<&SignIn::oidcIssuer>({.key = "oidcIssuer",
        .label = QT_TRANSLATE_NOOP("Questions", "OpenID Connect issuer"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus asks this address for the provider's keys and sends users "
            "there to sign in."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the identity provider."),
        .since = "2025.4"}),
    member<&SignIn::oidcClientId>({.key = "oidcClientId",
        .label = QT_TRANSLATE_NOOP("Questions", "OpenID Connect client id"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus names itself to the provider by this id when it sends users "
            "to sign in."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the identity provider."),
        .since = "2025.4"}),
    member<&SignIn::oidcSecret>({.key = "oidcSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the OIDC client"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "You read the client secret from Key Vault when you set the provider "
            "up in the portal, so that it stands in no file."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Choose a name, and store the client secret in Key Vault under "
            "it."),
        .since = "2025.4",
        .advanced = true}),
    member<&SignIn::adminGroup>({.key = "adminGroup",
        .label = QT_TRANSLATE_NOOP("Questions", "Group of Octopus administrators"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Its members administer Octopus, so that people come and go in the "
            "directory alone."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever runs the directory; write the group as the provider names "
            "it.")}),
};

} // namespace octoha
