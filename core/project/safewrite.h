#pragma once

#include "core/project/files.h"
#include "core/project/project.h"

namespace octoha {

enum class Backup { None, Keep };

/// Where the last version stays if wanted: "prod.octoha~".
inline QString backupOf(const QString &path)
{
    return path + u'~';
}

/// Puts these bytes at the path, whole or not at all: beside it, flushed, then renamed, then the folder flushed. A link
/// stays and its target is written; permissions, group, owner (where the system lets us) and extended attributes stay
/// too. Errors of Code::Io name path and cause; the old file is whole then, or the new one if only the last flush
/// failed.
Result<> writeSafely(
    const QString &path, const QByteArray &bytes, Backup backup = Backup::None, Files &files = Files::real());

/// saveProject() with a backup if wanted, and by other acts on files. Gives the text that was written.
Result<QByteArray> saveProjectBy(Files &files, const QString &path, const Project &project, Backup backup);

} // namespace octoha
