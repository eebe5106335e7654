#include "core/project/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace octoha {

namespace {

Act<> failed(int error)
{
    return tl::unexpected(error);
}

Act<> done(bool fine)
{
    return fine ? Act<>() : failed(errno);
}

int flagsOf(Files::Way way)
{
    switch (way) {
    case Files::Way::Read:
        return O_RDONLY | O_NONBLOCK | O_CLOEXEC; // A pipe would wait for its writer.
    case Files::Way::New:
        return O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC;
    case Files::Way::Append:
        break;
    }
    return O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC;
}

Act<> writeAll(int handle, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(handle, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return failed(errno);
        bytes = bytes.sliced(qMax<ssize_t>(written, 0));
    }
    return {};
}

Act<FileFacts> factsOf(int outcome, const struct stat &status)
{
    if (outcome != 0)
        return tl::unexpected(errno);
    return FileFacts{{status.st_dev, status.st_ino}, status.st_size, S_ISREG(status.st_mode), status.st_mtime};
}

/// Each attribute that the new file may have too: some are the system's own, and a network folder may know none.
void copyExtended(int from, int to)
{
    char names[64 * 1024], value[64 * 1024];
    const ssize_t length = flistxattr(from, names, sizeof names);
    for (const char *name = names; name < names + length; name += qstrlen(name) + 1) {
        if (const ssize_t size = fgetxattr(from, name, value, sizeof value); size >= 0)
            fsetxattr(to, name, value, size_t(size), 0);
    }
}

/// Only the super user gives a file away; a member of a group may give it to the group.
bool copyOwner(const struct stat &status, int to)
{
    struct stat made;
    const bool same = fstat(to, &made) == 0 && made.st_uid == status.st_uid && made.st_gid == status.st_gid;
    return same || fchown(to, status.st_uid, status.st_gid) == 0 || fchown(to, uid_t(-1), status.st_gid) == 0;
}

QString sayCause(const char *text)
{
    return QCoreApplication::translate("Project", text);
}

/// Of a disk, or of a folder on the network.
bool doesNotAnswer(int error)
{
    return error == EIO || error == ESTALE || error == ENOTCONN || error == EHOSTDOWN || error == ETIMEDOUT;
}

} // namespace

template<typename Work> Act<> Files::act(Kind kind, const QString &path, Work work)
{
    if (const auto wrong = fault(kind, path))
        return failed(wrong->error);
    return done(work());
}

Files &Files::real()
{
    static Files files;
    return files;
}

Act<int> Files::open(const QString &path, Way way, unsigned mode)
{
    int handle = -1;
    return act(Kind::Open, path, [&] {
        return (handle = ::open(QFile::encodeName(path).constData(), flagsOf(way), mode)) >= 0;
    }).map([&] { return handle; });
}

Act<> Files::write(int handle, const QByteArray &bytes)
{
    const auto wrong = fault(Kind::Write, {});
    if (!wrong)
        return writeAll(handle, bytes);
    if (auto part = writeAll(handle, QByteArrayView(bytes).first(qMin(wrong->written, bytes.size()))); !part)
        return part;
    return failed(wrong->error);
}

Act<QByteArray> Files::read(int handle, qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    ssize_t got = 0;
    const auto read = [&] {
        do
            got = ::read(handle, bytes.data(), size_t(most));
        while (got < 0 && errno == EINTR);
        return got >= 0;
    };
    return act(Kind::Read, {}, read).map([&] { return bytes.first(got); });
}

Act<> Files::flush(int handle)
{
    return act(Kind::Flush, {},
        [&] { return fsync(handle) == 0 || errno == EINVAL; }); // What cannot be flushed needs no flush.
}

Act<> Files::truncate(int handle, qint64 size)
{
    return act(Kind::Truncate, {}, [&] { return ftruncate(handle, size) == 0; });
}

Act<> Files::lock(int handle)
{
    return act(Kind::Lock, {}, [&] { return flock(handle, LOCK_EX | LOCK_NB) == 0; });
}

Act<> Files::close(int handle)
{
    const auto wrong = fault(Kind::Close, {});
    const Act<> closed = done(::close(handle) == 0); // Closed in any case: the handle must not stay open for a fault.
    return wrong ? failed(wrong->error) : closed;
}

Act<> Files::rename(const QString &from, const QString &to)
{
    return act(Kind::Rename, from,
        [&] { return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0; });
}

Act<> Files::link(const QString &from, const QString &to)
{
    return act(Kind::Link, from,
        [&] { return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0; });
}

Act<> Files::remove(const QString &path)
{
    return act(Kind::Remove, path, [&] { return unlink(QFile::encodeName(path).constData()) == 0; });
}

Act<> Files::flushFolder(const QString &folder)
{
    return act(Kind::Flush, folder, [&] {
        const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool flushed = handle >= 0 && (fsync(handle) == 0 || errno == EINVAL);
        const int error = errno;
        if (handle >= 0)
            ::close(handle);
        errno = error;
        return flushed || error == EACCES; // One may write into a folder without the right to list it.
    });
}

Act<> Files::makeFolder(const QString &folder)
{
    if (const auto wrong = fault(Kind::MakeFolder, folder))
        return failed(wrong->error);
    QString above = QFileInfo(folder).path();
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0)
        return {};
    const int error = errno; // The look below has an error of its own.
    if (error == ENOENT && above != folder)
        return makeFolder(above).and_then(
            [&] { return done(::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST); });
    return QFileInfo(folder).isDir() ? Act<>() : failed(error);
}

Act<FileFacts> Files::look(const QString &path)
{
    if (const auto wrong = fault(Kind::Look, path))
        return tl::unexpected(wrong->error);
    struct stat status { };
    return factsOf(stat(QFile::encodeName(path).constData(), &status), status);
}

Act<FileFacts> Files::look(int handle)
{
    if (const auto wrong = fault(Kind::Look, {}))
        return tl::unexpected(wrong->error);
    struct stat status { };
    return factsOf(fstat(handle, &status), status);
}

Act<> Files::mayWrite(const QString &path)
{
    return act(Kind::Look, path, [&] { return access(QFile::encodeName(path).constData(), W_OK) == 0; });
}

Act<> Files::copyAttributes(int from, int to)
{
    struct stat status;
    return act(Kind::Look, {}, [&] { return fstat(from, &status) == 0; }).and_then([&] {
        const bool kept = copyOwner(status, to);
        copyExtended(from, to);
        return permit(to, status.st_mode & (kept ? 07777 : 0705)); // What its group might do is not for another group.
    });
}

/// A disk of another system (vfat, SMB, FUSE) may know no permissions: there are none to keep then.
Act<> Files::permit(int handle, unsigned mode)
{
    return act(Kind::Permit, {}, [&] { return fchmod(handle, mode) == 0; }).or_else([](int error) {
        return error == EPERM || error == ENOTSUP || error == ENOSYS ? Act<>() : failed(error);
    });
}

Act<QByteArray> Files::readAll(const QString &path, qsizetype most)
{
    const auto handle = open(path, Way::Read);
    if (!handle)
        return tl::unexpected(handle.error());
    const OpenFile file(*this, *handle);
    const auto facts = look(*handle);
    if (facts && !facts->isFile)
        return tl::unexpected(EISDIR);
    QByteArray all;
    while (all.size() <= most) {
        const auto more = read(*handle, qMin<qsizetype>(most + 1 - all.size(), facts ? facts->size + 1 : most));
        if (!more || more->isEmpty())
            return more ? Act<QByteArray>(all) : more;
        all += *more;
    }
    return tl::unexpected(EFBIG);
}

Act<> OpenFile::close()
{
    return m_handle < 0 ? Act<>() : m_files.close(std::exchange(m_handle, -1));
}

bool hasNoLinks(int error)
{
    return error == EPERM || error == EOPNOTSUPP || error == ENOSYS || error == EMLINK || error == EINVAL;
}

QString causeOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return sayCause(QT_TRANSLATE_NOOP("Project", "the disk is full; free some space or choose another folder"));
    case EROFS:
        return sayCause(QT_TRANSLATE_NOOP("Project", "the disk is read-only; choose another folder"));
    case EACCES:
    case EPERM:
        return sayCause(QT_TRANSLATE_NOOP("Project", "you may not write there; choose another folder"));
    case ETXTBSY:
    case EBUSY:
        return sayCause(QT_TRANSLATE_NOOP(
            "Project", "another program has it open and its folder lets nobody replace it; choose another name"));
    default:
        break;
    }
    return doesNotAnswer(error) ? sayCause(
               QT_TRANSLATE_NOOP("Project", "the disk or the network folder does not answer; choose another folder"))
                                : qt_error_string(error);
}

QString causeOfReading(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
        return sayCause(QT_TRANSLATE_NOOP("Project", "you may not read it; ask its owner for the right to"));
    case EFBIG:
        return sayCause(QT_TRANSLATE_NOOP("Project", "it is far too large to be ours"));
    default:
        break;
    }
    return doesNotAnswer(error) ? sayCause(
               QT_TRANSLATE_NOOP("Project", "the disk or the network folder does not answer; try again when it does"))
                                : qt_error_string(error);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace octoha
