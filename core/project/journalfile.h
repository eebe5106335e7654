#pragma once

#include "core/project/journal.h"

namespace octoha {

/// The lines of a journal, one JSON object each. The first says whose it is and holds the design as it was saved; each
/// further one holds what became of it, or when its owner did not want it.
QByteArray journalHead(const QJsonObject &saved, const JournalOwner &owner);
QByteArray journalPatch(const QJsonArray &patch);
QByteArray journalDeclined(QDate day);

/// A journal, read: up to the last whole line.
struct KeptEdits {
    QString file; ///< The journal itself.
    JournalOwner owner;
    Project saved, now;
    QDateTime edited; ///< When its file was last written.
    QDate declined; ///< Invalid where nobody was asked yet.
};

/// Returns Syntax for what is no journal of this program, TooLarge beyond four designs of the largest size.
Result<KeptEdits> readJournal(const QByteArray &text);

/// The project as one JSON object, as it stands in its file.
QJsonObject objectOf(const Project &project);
Result<Project> projectOf(const QJsonObject &object);

} // namespace octoha
