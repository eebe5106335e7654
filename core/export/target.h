#pragma once

#include "core/export/bundle.h"

#include <QSet>

namespace octoha {

// What stands where a bundle is to be written: nothing, an earlier bundle of ours, or something of somebody else's.

/// What stands behind the name of a bundle's folder while it is being made.
inline constexpr QLatin1StringView madeBeside{".new-"};

/// Code::Io, with the folder as its path.
Error placeTaken(const QString &folder, const QString &message);

/// Only an empty folder, or one that is wholly an earlier bundle, may be replaced. Which files it has already.
Result<QSet<QString>> checkTarget(const QString &folder, const QList<OutputFile> &files, Replace replace);

/// As far as it can be. The manifest goes last, so that what is left is still known for ours, and goes another time.
void removeBundle(const QString &folder);

/// Removes what killed exports to the same place left beside it. Beside it may stand ten thousand files, so only those
/// whose name begins as ours are asked what they are.
void removeLeftovers(const QString &folder);

} // namespace octoha
