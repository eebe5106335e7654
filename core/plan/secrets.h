#pragma once

#include "core/design/measures.h"

namespace octoha {

/// When a secret gets its value.
enum class SecretStored {
    Beforehand, ///< By a person, before the resources exist.
    WithResources, ///< By a person, once the resource exists that makes it.
    WithPortal, ///< By a person, once the portal is there to make it.
    ByRunner, ///< By a step of the runner.
};

/// Who reads a secret.
enum class SecretReader { Nodes, Deployment, PortalAdministrator, BreakGlassHolders };

/// A secret that the design names. The one list for the step that stores them, for the security chapter and for
/// settings.json.
struct PlannedSecret {
    QLatin1StringView kind; ///< Its key under `secrets` in settings.json; empty for one that no script reads.
    QString name; ///< In Key Vault.
    const char *what; ///< QT_TRANSLATE_NOOP("Plan", …)
    SecretStored stored;
    SecretReader reader;
    bool used; ///< This design needs it.
};

/// Every secret that a design can need, used or not, in the order of use.
QList<PlannedSecret> allSecrets(const Design &design);
/// Those that this design needs.
QList<PlannedSecret> usedSecrets(const Design &design);

} // namespace octoha
