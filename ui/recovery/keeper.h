#pragma once

#include "core/project/designlock.h"
#include "core/project/recovery.h"
#include "ui/designdocument.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace octoha {

/// Keeps the edits of the window's design against a crash, its file against two people, and looks whether somebody else
/// changed it.
class Keeper : public QObject {
    Q_OBJECT
public:
    /// `folder` takes the journals; it belongs to this user.
    Keeper(DesignDocument &document, QString folder, QObject *parent = nullptr);

    /// Asks for the lock of a file that is about to be opened; it becomes the design's when it is.
    DesignLock::State ask(const QString &path);
    const LockHolder &asked() const { return m_next->holder(); } ///< Who has it.
    void takeOverNext() { m_next->takeOver(); }
    void forgetNext() { m_next.reset(); }
    DesignLock &lock() { return *m_lock; }
    /// Somebody else has the design: it is not saved to its file.
    bool isReadOnly() const { return m_lock->state() == DesignLock::State::Taken; }

    QList<KeptEdits> kept() const { return keptEdits(m_folder, m_document.asOf()); }
    bool isOfThisFile(const KeptEdits &edits) const;
    void finish() { m_journal.finish(); }
    void forget(); ///< The user did not want the edits: they go.
    /// Why edits cannot be kept at all; empty where they can.
    QString whyNot() const;

    /// The project as it was read or saved last.
    const Project &saved() const { return m_saved; }
    bool isChangedOutside(); ///< The file has other bytes than then.
    void acceptOutside(const Project &theirs); ///< What stands in the file now is known.

Q_SIGNALS:
    void changedOutside();
    void cannotKeep(const QString &message);

private:
    void noteEdit();
    void followFile();
    void takeLock(const QString &path);
    void look();
    QString hashNow() const;
    JournalOwner owner() const;

    DesignDocument &m_document;
    QString m_folder, m_token, m_path, m_hash, m_asked;
    Project m_saved;
    Journal m_journal;
    std::unique_ptr<DesignLock> m_lock, m_next;
    QString m_nextPath;
    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< Others write in several steps.
};

} // namespace octoha
