#pragma once

#include "core/design/signinanswers.h"

namespace octoha {

/// The ways to sign in, and the administrator.
inline constexpr Member<SignIn> signInWayRows[] = {
    member<&SignIn::usernamePassword>({.key = "usernamePassword",
        .label = QT_TRANSLATE_NOOP("Questions", "Username and password"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It works everywhere without anything else, but knows no groups and "
            "no second factor."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever administers Octopus; keep it on until another provider is "
            "proven.")}),
    member<&SignIn::activeDirectory>({.key = "activeDirectory",
        .label = QT_TRANSLATE_NOOP("Questions", "Active Directory"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It needs a domain controller in reach and nodes in the domain, and "
            "is not for Linux containers."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain.")}),
    member<&SignIn::entra>({.key = "entra",
        .label = QT_TRANSLATE_NOOP("Questions", "Microsoft Entra ID"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It needs an app registration but no domain controller, and brings "
            "groups and a second factor."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Microsoft Entra ID for you.")}),
    member<&SignIn::google>({.key = "google",
        .label = QT_TRANSLATE_NOOP("Questions", "Google Workspace"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It signs in the users of a Google Workspace domain; Octopus cannot "
            "read its groups."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Google Workspace for you.")}),
    member<&SignIn::ldap>({.key = "ldap",
        .label = QT_TRANSLATE_NOOP("Questions", "LDAP"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It asks a directory by LDAP, with groups, and stands in for Active "
            "Directory on Linux containers."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the directory."),
        .since = "2021.2"}),
    member<&SignIn::okta>({.key = "okta",
        .label = QT_TRANSLATE_NOOP("Questions", "Okta"),
        .why = QT_TRANSLATE_NOOP("Questions", "It signs in the users of Okta, with groups by the groups claim."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Okta for you.")}),
    member<&SignIn::github>({.key = "github",
        .label = QT_TRANSLATE_NOOP("Questions", "GitHub"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus Server has no GitHub provider of its own; only Octopus "
            "Cloud offers it, by Octopus ID."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus.")}),
    member<&SignIn::octopusId>({.key = "octopusId",
        .label = QT_TRANSLATE_NOOP("Questions", "Octopus ID"),
        .why = QT_TRANSLATE_NOOP("Questions", "It began as the sign-in of Octopus Cloud, and knows no groups."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus.")}),
    member<&SignIn::guest>({.key = "guest",
        .label = QT_TRANSLATE_NOOP("Questions", "Guest"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Whoever can reach the portal may look around without any name, and "
            "automatic sign-in no longer works."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus.")}),
    member<&SignIn::genericOidc>({.key = "genericOidc",
        .label = QT_TRANSLATE_NOOP("Questions", "OpenID Connect (generic)"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It signs in by any OpenID Connect provider, such as AD FS, Keycloak "
            "or Ping, and is set up in the portal."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the identity provider."),
        .since = "2025.4"}),
    member<&SignIn::scim>({.key = "scim",
        .label = QT_TRANSLATE_NOOP("Questions", "SCIM provisioning"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Entra then pushes users and groups to Octopus, which needs inbound "
            "HTTPS from Entra and a licence with SCIM."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Microsoft Entra ID for you.")}),
    member<&SignIn::autoLogin>({.key = "autoLogin",
        .label = QT_TRANSLATE_NOOP("Questions", "Automatic sign-in"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It signs in without a click, but only with exactly one provider and "
            "no Guest; otherwise Octopus ignores it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever administers Octopus.")}),
    member<&SignIn::secondFactor>({.key = "secondFactor",
        .label = QT_TRANSLATE_NOOP("Questions", "Second factor required"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus leaves the second factor to the identity provider, so names "
            "and passwords of its own have none."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your security team.")}),
    member<&SignIn::adminUser>({.key = "adminUser",
        .label = QT_TRANSLATE_NOOP("Questions", "First Octopus administrator"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The first node creates this account, and it is the way back in when "
            "a provider fails."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; with Active Directory it is DOMAIN\\user.")}),
    member<&SignIn::adminEmail>({.key = "adminEmail",
        .label = QT_TRANSLATE_NOOP("Questions", "E-mail of that administrator"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus matches users by their provider's identifier first and by "
            "e-mail next."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; a mailbox of the team outlives a person's.")}),
    member<&SignIn::adminSecret>({.key = "adminSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of that administrator"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The scripts read the password from Key Vault, so that it stands in "
            "no file."),
        .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the password in Key Vault under it."),
        .advanced = true}),
    member<&SignIn::breakGlass>({.key = "breakGlass",
        .label = QT_TRANSLATE_NOOP("Questions", "Break-glass account"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "When the identity provider fails, somebody must still be able to "
            "sign in."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your security team; its password belongs in a safe.")}),
};

} // namespace octoha
