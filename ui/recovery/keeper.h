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
    ~Keeper() override;

    /// Asks for the lock of a file that is about to be opened; it becomes the design's when it is.
    DesignLock::State ask(const QString &path);
    LockHolder asked() const { return m_next ? m_next->holder() : LockHolder(); } ///< Who has it.
    DesignLock::State takeOverNext();
    void forgetNext() { m_next.reset(); }
    DesignLock &lock() { return *m_lock; }
    /// Somebody else has the design: it is not saved to its file.
    bool isReadOnly() const { return m_lock->state() == DesignLock::State::Taken; }

    QList<KeptEdits> kept() const { return keptEdits(m_folder, m_document.asOf()); }
    bool isOfThisFile(const KeptEdits &edits) const;
    bool isHere(const QString &path) const; ///< The design's own file, by whichever name.
    /// Waits until the edits are kept; false where they cannot be.
    bool finish() { return m_journal.finish().has_value(); }
    void forget(); ///< The user did not want the edits: they go.
    /// Why edits cannot be kept at all; empty where they can.
    QString whyNot() const;

    /// The project as it was read or saved last.
    const Project &saved() const { return m_saved; }
    /// Whether the file, which has this hash now, has other bytes than then.
    bool isChanged(const QString &hash) const;
    void noteAsked(const QString &hash) { m_asked = hash; } ///< Who answers later is asked again by the next save.
    /// What stands in the file is known, as read when it had this hash. Edits from now on are kept as edits of it.
    void acceptOutside(const Project &theirs, const QString &hash);

    /// Looks, behind the window, whether the file is as it was left.
    void look();
    bool isLooking() const { return !m_lookingAt.isEmpty(); }
    /// What others put there and nobody was asked about, once; nothing if it is no news any more.
    std::optional<FileLook> takeNews();

Q_SIGNALS:
    void changedOutside(); ///< There is news.
    void cannotKeep(const QString &message);

private:
    void noteEdit();
    void followFile(const QString &hash);
    void takeLock(const QString &path);
    void noteSeen(const FileLook &seen);
    bool isNew(const QString &hash) const;
    JournalOwner owner() const;

    DesignDocument &m_document;
    QString m_folder, m_token, m_path, m_hash, m_asked;
    Project m_saved;
    Journal m_journal;
    std::unique_ptr<DesignLock> m_lock, m_next;
    QString m_nextPath;
    QFileSystemWatcher m_watcher;
    std::optional<FileLook> m_news;
    QString m_lookingAt; ///< Of the look under way; empty if there is none.
    bool m_looksAgain = false;
    QTimer m_settled; ///< Others write in several steps.
};

} // namespace octoha
