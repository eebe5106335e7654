#pragma once

#include "core/plan/situation.h"

namespace octoha {

/// The `configure` commands that switch the chosen providers on. Where one needs a secret, the lines before it read the
/// secret on the node, by the module of the bundle, so that none is typed or written down. Providers without such a
/// command (generic OpenID Connect, SCIM) are set up in the portal: portalSignInSteps().
QStringList signInCommands(const Situation &situation);
QStringList portalSignInSteps(const SignIn &signIn);

/// Values as Octopus writes them.
QString entraIssuer(const SignIn &signIn);
QString ldapProtocol(LdapSecurity security);
QString authenticationScheme(AdScheme scheme);

/// Who becomes an administrator that comes by the new way: with Active Directory DOMAIN\user, elsewhere a user whom
/// Octopus finds by the e-mail address. Both are empty where the design names nobody, or knows passwords only.
struct NewAdministrator {
    QString name, email;
};
NewAdministrator newAdministrator(const SignIn &signIn);
/// A command puts the group of administrators into their team; for other providers people do it in the portal.
bool takesAdminGroup(const SignIn &signIn);
/// `admin …` for both of them.
QString newAdministratorCommand(const Situation &situation);

/// The lines that let secretArgument() read secrets: the module and the settings of the bundle.
QStringList secretReading();
/// A secret as an argument: read from Key Vault on the node, or asked for where there is none.
QString secretArgument(const char *kind);

/// The address that a chosen provider sends users back to, on the balancer's name.
struct RedirectUri {
    QString fieldId; ///< Of the question that turns the provider on; its label is the provider's name.
    QString uri;
};
/// Of the chosen providers that send users back; none while the portal has no name.
QList<RedirectUri> redirectUris(const Design &design, const Catalog &catalog);

} // namespace octoha
