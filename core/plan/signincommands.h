#pragma once

#include "core/plan/situation.h"

namespace octoha {

/// The `configure` commands that switch the chosen providers on, for reading; secrets appear as "<from Key Vault>".
/// Providers without such a command (generic OpenID Connect, SCIM) are set up in the portal: portalSignInSteps().
QStringList signInCommands(const Situation &situation);
QStringList portalSignInSteps(const SignIn &signIn);

/// The address that a provider sends users back to, on the balancer's name; empty for providers without one.
struct RedirectUri {
    const char *provider; ///< As the provider's own portal calls it.
    QString uri;
};
QList<RedirectUri> redirectUris(const Design &design);

} // namespace octoha
