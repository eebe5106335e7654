#pragma once

#include "core/design/measures.h"

#include <QJsonObject>

namespace octoha {

/// The part signIn of settings.json: which ways to sign in there are, and who administers Octopus by them. No secret.
QJsonObject signInSettings(const SignIn &signIn);

} // namespace octoha
