#include "core/export/disk.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

// Qt asks the system several times about each file that it opens. A bundle has hundreds of them.
namespace octoha {

namespace {

/// What an error of open() says of the path.
FileReader::Found foundBy(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return FileReader::Found::Nothing;
    case ELOOP: // a link
    case ENXIO:
        return FileReader::Found::Other; // a socket
    default:
        return FileReader::Found::Unreadable;
    }
}

/// Whether the file behind the handle still stands at the path: who held the lock before may have removed it.
bool isAt(int handle, const QByteArray &path)
{
    struct stat held, there;
    return fstat(handle, &held) == 0 && lstat(path.constData(), &there) == 0 && held.st_ino == there.st_ino
        && held.st_dev == there.st_dev;
}

Act<> done(bool fine)
{
    return fine ? Act<>() : tl::unexpected(errno);
}

/// A line each. It may be anybody's file.
QStringList notesIn(int handle)
{
    QByteArray text(1 << 12, Qt::Uninitialized);
    const ssize_t got = pread(handle, text.data(), size_t(text.size()), 0);
    return QFile::decodeName(text.first(qMax<ssize_t>(0, got))).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

FileReader::FileReader(const QString &path)
    : m_handle(open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
{
    struct stat status;
    if (m_handle < 0 || fstat(m_handle, &status) != 0) {
        m_error = errno;
        m_found = foundBy(m_error);
        return;
    }
    m_found = S_ISREG(status.st_mode) ? Found::File : Found::Other;
    m_size = status.st_size;
}

FileReader::~FileReader()
{
    if (m_handle >= 0)
        close(m_handle);
}

bool FileReader::holds(const QByteArray &bytes) const
{
    if (m_size != bytes.size())
        return false;
    QByteArray read(bytes.size() + 1, Qt::Uninitialized); // One more, in case it grew meanwhile.
    return pread(m_handle, read.data(), size_t(read.size()), 0) == bytes.size() && read.startsWith(bytes);
}

template<typename Take> Act<> FileReader::eachPiece(Take take) const
{
    QByteArray piece(1 << 16, Qt::Uninitialized); // All of nearly each file of a bundle.
    qint64 at = 0;
    for (ssize_t got = 0;; at += got) {
        do
            got = pread(m_handle, piece.data(), size_t(piece.size()), at);
        while (got < 0 && errno == EINTR);
        if (got <= 0)
            return done(got == 0);
        take(QByteArrayView(piece).first(got));
    }
}

Act<QByteArray> FileReader::bytes(qint64 most) const
{
    if (m_size > most)
        return tl::unexpected(EFBIG);
    QByteArray all;
    return eachPiece([&](QByteArrayView piece) { all += piece; }).map([&] { return all; });
}

Act<QByteArray> FileReader::sha256() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return eachPiece([&](QByteArrayView piece) { hash.addData(piece); }).map([&] { return hash.result().toHex(); });
}

PlaceLock::PlaceLock(const QString &path) : m_path(QFile::encodeName(path))
{
    while (m_handle < 0 && !m_taken) {
        m_handle = open(m_path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0644);
        if (m_handle < 0)
            return;
        const bool locked = flock(m_handle, LOCK_EX | LOCK_NB) == 0;
        m_taken = !locked && errno == EWOULDBLOCK;
        const bool isOurs = locked && isAt(m_handle, m_path);
        if (isOurs) {
            m_notes = notesIn(m_handle);
            return;
        }
        if (!locked && !m_taken)
            unlink(m_path.constData()); // A disk that knows no locks: nobody holds one.
        close(m_handle);
        m_handle = -1;
        if (!locked)
            return;
    }
}

PlaceLock::~PlaceLock()
{
    if (m_handle < 0)
        return;
    if (m_notes.isEmpty())
        unlink(m_path.constData());
    close(m_handle);
}

// First the new notes, then the end of the old ones: whoever is killed meanwhile leaves too many, never too few.
void PlaceLock::note(const QStringList &notes)
{
    if (m_handle < 0)
        return;
    m_notes = notes;
    const QByteArray text = QFile::encodeName(notes.join(u'\n'));
    if (pwrite(m_handle, text.constData(), size_t(text.size()), 0) == text.size())
        (void)!ftruncate(m_handle, text.size());
}

Act<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    Files &files = Files::real();
    const auto handle = files.open(path, Files::Way::New);
    if (!handle)
        return tl::unexpected(handle.error());
    OpenFile file(files, *handle);
    // A network folder may find only at the end that it has no room.
    return files.write(*handle, bytes).and_then([&] { return file.close(); });
}

Act<> makeFolders(const QString &folder)
{
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(folder).constData(), error);
    return error ? tl::unexpected(error.value()) : Act<>();
}

QString decodedName(const std::string &name)
{
    const bool isMarked = name.starts_with("\xef\xbb\xbf");
    return (isMarked ? QString(QChar::ByteOrderMark) : QString())
        + QFile::decodeName(name.c_str() + (isMarked ? 3 : 0));
}

Act<QStringList> namesIn(const QString &folder)
{
    QStringList names;
    std::error_code error;
    std::filesystem::directory_iterator end, entry(QFile::encodeName(folder).constData(), error);
    for (; !error && entry != end; entry.increment(error))
        names.append(decodedName(entry->path().filename().native()));
    return error ? tl::unexpected(error.value()) : Act<QStringList>(names);
}

Act<> makeNewFolder(const QString &folder, bool isPrivate)
{
    return done(mkdir(QFile::encodeName(folder).constData(), isPrivate ? 0700 : 0777) == 0);
}

Act<> takeAttributes(const QString &from, const QString &to)
{
    Files &files = Files::real();
    const Act<int> source = files.open(from, Files::Way::Read), target = files.open(to, Files::Way::Read);
    const OpenFile closed[] = {{files, source.value_or(-1)}, {files, target.value_or(-1)}};
    if (!source || !target)
        return tl::unexpected(source ? target.error() : source.error());
    return files.copyAttributes(closed[0].handle(), closed[1].handle());
}

bool linkFile(const QString &path, const QString &name)
{
    return linkat(AT_FDCWD, QFile::encodeName(path).constData(), AT_FDCWD, QFile::encodeName(name).constData(), 0) == 0;
}

Act<> flushFolder(const QString &folder)
{
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return tl::unexpected(errno);
    const Act<> flushed = done(syncfs(handle) == 0);
    close(handle);
    return flushed;
}

Act<> moveFolder(const QString &from, const QString &to)
{
    const QByteArray old = QFile::encodeName(from), made = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, old.constData(), AT_FDCWD, made.constData(), RENAME_NOREPLACE) == 0)
        return {};
    struct stat there;
    if (errno != EINVAL || lstat(made.constData(), &there) == 0)
        return tl::unexpected(errno == EINVAL ? EEXIST : errno);
    return done(rename(old.constData(), made.constData()) == 0); // A file system that knows no such flag.
}

Act<> exchangeFolders(const QString &a, const QString &b)
{
    return done(renameat2(AT_FDCWD, QFile::encodeName(a).constData(), AT_FDCWD, QFile::encodeName(b).constData(),
                    RENAME_EXCHANGE)
        == 0);
}

} // namespace octoha
