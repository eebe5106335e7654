#pragma once

#include "core/project/files.h"

namespace octoha {

/// A regular file, open for reading: never through a link in its last place, and without waiting for the other end of a
/// pipe.
class FileReader {
public:
    enum class Found { File, Nothing, Other, Unreadable };

    explicit FileReader(const QString &path);
    ~FileReader();
    FileReader(const FileReader &) = delete;
    FileReader &operator=(const FileReader &) = delete;

    Found found() const { return m_found; }
    int error() const { return m_error; } ///< Why it cannot be opened (errno).
    qint64 size() const { return m_size; } ///< Bytes.
    bool holds(const QByteArray &bytes) const; ///< These bytes and no other.
    Act<QByteArray> bytes(qint64 most) const; ///< EFBIG where it has more.
    Act<QByteArray> sha256() const; ///< In hexadecimal.

private:
    template<typename Take> Act<> eachPiece(Take take) const;

    int m_handle;
    Found m_found = Found::Unreadable;
    int m_error = 0;
    qint64 m_size = 0;
};

/// Keeps others out of a place while it lives. The system takes it back from a process that was killed; what that one
/// had noted is there then.
class PlaceLock {
public:
    explicit PlaceLock(const QString &path);
    ~PlaceLock();
    PlaceLock(const PlaceLock &) = delete;
    PlaceLock &operator=(const PlaceLock &) = delete;

    bool isHeld() const { return m_handle >= 0; }
    bool isTaken() const
    {
        return m_taken;
    } ///< By somebody else; a place that cannot be locked at all is neither held nor taken.

    const QStringList &notes() const { return m_notes; }
    /// Stays on the disk with the lock's file, until nothing is noted any longer. Without a held lock nothing is.
    void note(const QStringList &notes);

private:
    QByteArray m_path;
    QStringList m_notes;
    int m_handle = -1;
    bool m_taken = false;
};

/// Makes a file that is not there yet, with these bytes.
Act<> writeNewFile(const QString &path, const QByteArray &bytes);

/// Makes a folder with those above it, where they are not there yet.
Act<> makeFolders(const QString &folder);

/// A file's name as text. Qt by itself drops U+FEFF at the beginning, as if the name were a text with a mark of its
/// encoding: another file would seem to be one of ours.
QString decodedName(const std::string &name);

/// Names in a folder, in no order.
Act<QStringList> namesIn(const QString &folder);

/// Makes a folder where nothing stands: for all whom the user's umask lets in, or for this user alone.
Act<> makeNewFolder(const QString &folder, bool isPrivate);

/// Gives a folder the permissions, group, owner and extended attributes of another, as far as system and disk let us.
Act<> takeAttributes(const QString &from, const QString &to);

/// Gives the file a second name, so that its bytes need not be written again. False where the file system or its rights
/// do not let it.
bool linkFile(const QString &path, const QString &name);

/// Lets the disk have all that was written to the file system of this folder.
Act<> flushFolder(const QString &folder);

/// Moves a folder to where nothing is; EEXIST where something is.
Act<> moveFolder(const QString &from, const QString &to);

/// Lets two folders change places in one step, so that there is no moment without either. Not every file system has
/// such a step.
Act<> exchangeFolders(const QString &a, const QString &b);

} // namespace octoha
