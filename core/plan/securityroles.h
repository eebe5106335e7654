#pragma once

#include "core/plan/chapter.h"

namespace octoha {

/// Who has which role on what, and why: a row each, for the security chapter.
QList<QStringList> roleRows(const ChapterWriter &writer);

/// The account with which Octopus signs in to its database.
QString databaseAccount(const ChapterWriter &writer);

/// The identity with which nodes read Key Vault.
QString nodesIdentity(const ChapterWriter &writer);
/// Who has the right to read on the whole vault, whatever of it they need.
QStringList readersOfEverySecret(const ChapterWriter &writer);

} // namespace octoha
