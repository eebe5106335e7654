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

/// Keeps others out of a place while it lives. The system takes it back from a process that was killed.
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

private:
    QByteArray m_path;
    int m_handle = -1;
    bool m_taken = false;
};

/// Makes a file that is not there yet, with these bytes.
Act<> writeNewFile(const QString &path, const QByteArray &bytes);

/// Makes a folder with those above it, where they are not there yet.
Act<> makeFolders(const QString &folder);

/// Names in a folder that begin so, in no order. Asks nothing about the others.
Act<QStringList> namesIn(const QString &folder, const QString &beginning = {});

/// Makes a folder of a new name: the stem and six letters or digits. Its path.
Act<QString> makeNewFolder(const QString &stem);

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
