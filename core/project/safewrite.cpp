#include "core/project/safewrite.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <climits>

namespace octoha {

namespace {

/// The file that a path leads to; the last link of a chain may lead to nothing yet.
Act<QString> targetOf(const QString &path)
{
    QString target = path;
    for (int links = 0; links < 40; ++links) {
        const QFileInfo info(target);
        if (!info.isSymLink())
            return target;
        target = info.symLinkTarget();
    }
    return tl::unexpected(ELOOP);
}

/// One writing of one file.
class SafeWrite {
public:
    SafeWrite(Files &files, QString target)
        : m_files(files),
          m_target(std::move(target)),
          m_folder(QFileInfo(m_target).path())
    { }

    Act<> run(const QByteArray &bytes, Backup backup)
    {
        return checkOld().and_then([&] { return openNew(); }).and_then([&] {
            return finish(fill(bytes).and_then([&] { return swapIn(backup); }));
        });
    }

private:
    Act<> checkOld()
    {
        const auto facts = m_files.look(m_target);
        m_hasOld = facts.has_value();
        if (!facts)
            return facts.error() == ENOENT ? Act<>() : tl::unexpected(facts.error());
        return m_files.mayWrite(m_target);
    }

    /// The first free name. What a killed writer left is known by its name and by nobody having it locked.
    Act<> openNew()
    {
        const QString stem = m_folder
            + QStringLiteral("/.octoha-new-%1-").arg(hashOf(QFileInfo(m_target).fileName().toUtf8()).left(12));
        for (int number = 0; number < 100; ++number) {
            m_new = stem + QString::number(number);
            auto handle = m_files.open(m_new, Files::Way::New, m_hasOld ? 0600 : 0666);
            if (!handle && handle.error() == EEXIST && removeLeftover())
                handle = m_files.open(m_new, Files::Way::New, m_hasOld ? 0600 : 0666);
            if (handle || handle.error() != EEXIST)
                return opened(handle);
        }
        return tl::unexpected(EEXIST);
    }

    Act<> opened(const Act<int> &handle)
    {
        if (!handle)
            return tl::unexpected(handle.error());
        m_handle = *handle;
        (void)m_files.lock(m_handle); // A network folder may know no locks; nobody takes its file for a leftover then.
        return {};
    }

    bool removeLeftover()
    {
        const auto handle = m_files.open(m_new, Files::Way::Append);
        if (!handle)
            return false;
        const OpenFile file(m_files, *handle);
        return m_files.lock(*handle) && m_files.remove(m_new);
    }

    Act<> fill(const QByteArray &bytes)
    {
        return m_files.write(m_handle, bytes).and_then([&] { return keepAttributes(); }).and_then([&] {
            return m_files.flush(m_handle);
        });
    }

    Act<> keepAttributes()
    {
        if (!m_hasOld)
            return {};
        const auto old = m_files.open(m_target, Files::Way::Read);
        if (!old) // Whoever may write but not read it keeps the narrow permissions of the new file.
            return old.error() == EACCES ? Act<>() : tl::unexpected(old.error());
        const OpenFile file(m_files, *old);
        return m_files.copyAttributes(*old, m_handle);
    }

    /// The old version gets a second name first, so that it is never without one.
    Act<> keepBackup()
    {
        const QString made = m_new + u'~';
        if (const auto left = m_files.remove(made); !left && left.error() != ENOENT)
            return left;
        Act<> named = m_files.link(m_target, made);
        if (!named && (named.error() == EPERM || named.error() == EOPNOTSUPP))
            named = copyTo(made); // A disk where a file has but one name.
        return named.and_then([&] { return m_files.rename(made, backupOf(m_target)); }).and_then([&] {
            (void)m_files.remove(
                made); // A rename between two names of one file, as a killed save leaves them, does nothing.
            return Act<>();
        });
    }

    Act<> copyTo(const QString &made)
    {
        const auto old = m_files.readAll(m_target, INT_MAX);
        const auto handle = old ? m_files.open(made, Files::Way::New, 0600) : tl::unexpected(old.error());
        if (!handle)
            return tl::unexpected(handle.error());
        OpenFile file(m_files, *handle);
        return m_files.write(*handle, *old).and_then([&] { return m_files.flush(*handle); }).and_then([&] {
            return file.close();
        });
    }

    Act<> swapIn(Backup backup)
    {
        if (auto kept = backup == Backup::Keep && m_hasOld ? keepBackup() : Act<>(); !kept)
            return kept;
        return m_files.rename(m_new, m_target).and_then([&] { return m_isIn = true, m_files.flushFolder(m_folder); });
    }

    /// A network folder may find only at the closing that it has no room: the flush before has asked it already.
    Act<> finish(Act<> written)
    {
        const Act<> closed = m_files.close(m_handle);
        if (!m_isIn)
            (void)m_files.remove(m_new);
        return written ? closed : written;
    }

    Files &m_files;
    QString m_target, m_folder, m_new;
    bool m_hasOld = false, m_isIn = false;
    int m_handle = -1;
};

} // namespace

Result<> writeSafely(const QString &path, const QByteArray &bytes, Backup backup, Files &files)
{
    const auto written
        = targetOf(path).and_then([&](const QString &target) { return SafeWrite(files, target).run(bytes, backup); });
    if (written)
        return {};
    const QString cause = causeOf(written.error());
    return failure(Error::Code::Io, QCoreApplication::translate("Project", "%1 cannot be saved: %2").arg(path, cause),
        qt_error_string(written.error()), path);
}

} // namespace octoha
