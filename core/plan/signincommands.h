#pragma once

#include "core/plan/situation.h"

namespace octoha {

/// The `configure` commands that switch the chosen providers on. Where one needs a secret, the lines before it read the secret
/// on the node, by the module of the bundle, so that none is typed or written down.
/// Providers without such a command (generic OpenID Connect, SCIM) are set up in the portal: portalSignInSteps().
QStringList signInCommands(const Situation &situation);
QStringList portalSignInSteps(const SignIn &signIn);

/// The lines that let secretArgument() read secrets: the module and the settings of the bundle.
QStringList secretReading();
/// A secret as an argument: read from Key Vault on the node, or asked for where there is none.
QString secretArgument(const char *kind);
/// What restarts a node so that changed settings count.
QString restartCommand(const Situation &situation);

/// The address that a chosen provider sends users back to, on the balancer's name.
struct RedirectUri {
    QString fieldId; ///< Of the question that turns the provider on; its label is the provider's name.
    QString uri;
};
/// Of the chosen providers that send users back; none while the portal has no name.
QList<RedirectUri> redirectUris(const Design &design, const Catalog &catalog);

} // namespace octoha
