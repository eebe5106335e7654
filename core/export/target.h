#pragma once

#include "core/export/bundle.h"

#include <QSet>

namespace octoha {

// What stands where a bundle is to be written: nothing, an earlier bundle of ours, or something of somebody else's.

/// A name of its own for what is made beside the folder: the folder's, ".new-" and six letters or digits. What was
/// there before may stand under that name and ".old" for a moment.
QString nameBeside(const QString &folder);
QString oldOf(const QString &beside);

/// Code::Io, with the folder as its path.
Error placeTaken(const QString &folder, const QString &message);

/// Only an empty folder, or one that is wholly an earlier bundle, may be replaced. Which files it has already.
Result<QSet<QString>> checkTarget(const QString &folder, const QList<OutputFile> &files, Replace replace);

/// As far as it can be. The manifest goes last, so that what is left is still known for ours, and goes another time.
void removeBundle(const QString &folder);

/// Of names that exports noted before they made anything beside the folder: those under which something still stands.
QStringList leftovers(const QString &folder, const QStringList &names);

/// Removes what killed exports left under these names. A folder that is only called alike is somebody's.
void removeLeftovers(const QString &folder, const QStringList &names);

} // namespace octoha
