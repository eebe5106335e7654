#pragma once

#include <QStringView>

namespace octoha {

/// What kind of secret a text looks like, as a text of the context "Secrets"; null where it looks like none.
/// A design is shared and printed, so no answer may hold one. Names, paths, identifiers and hashes are no secrets, nor
/// is a connection string whose password is a placeholder such as <password>, {0} or ***.
const char *secretIn(QStringView text);

/// True where a secret is meant to stand, be it there or a placeholder: "Password=<password>".
bool hasMarkOfSecret(QStringView text);

} // namespace octoha
