#pragma once

#include "core/project/journalfile.h"

#include <QSysInfo>

namespace octoha {

/// How long edits stay that nobody wanted.
inline constexpr int keptDays = 7;

/// The journals in the folder that no living program writes, newest first. In a folder without
/// locks only those of `host`, this one, are known as such, by their process. Those without any edit are removed, and
/// those declined more than keptDays before `today`. What cannot be read stays where it is.
QList<KeptEdits> keptEdits(const QString &folder, QDate today, Files &files = Files::real(),
    const QString &host = QSysInfo::machineHostName());

/// Whether the edits are of the file at the path: the same place, or the same file elsewhere with the bytes that they
/// began on.
bool isOf(const KeptEdits &kept, const QString &path, const FileIdentity &identity, const Project &inFile);

/// Notes that the edits were not wanted: they are not offered at the start any more and stay for keptDays.
Result<> declineEdits(const KeptEdits &kept, QDate today, Files &files = Files::real());
/// Removes them, when they are taken and saved or kept elsewhere.
Result<> removeEdits(const KeptEdits &kept, Files &files = Files::real());

} // namespace octoha
