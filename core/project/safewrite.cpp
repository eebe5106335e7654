#include "core/project/safewrite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <climits>

namespace octoha {

namespace {

/// So long a writer that lives never leaves its file untouched.
constexpr qint64 quietSeconds = 60;

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

    /// Under a name that nobody else chooses.
    Act<> openNew()
    {
        m_stem = QStringLiteral(".octoha-new-%1-").arg(hashOf(QFileInfo(m_target).fileName().toUtf8()).left(12));
        const QString token = QString::number(QRandomGenerator::system()->generate64(), 36);
        m_new = m_folder + u'/' + m_stem + token;
        const auto handle = m_files.open(m_new, Files::Way::New, m_hasOld ? 0600 : 0666);
        if (!handle)
            return tl::unexpected(handle.error());
        m_handle = *handle;
        (void)m_files.lock(m_handle); // A network folder may know no locks: a minute of quiet says as much then.
        removeLeftovers();
        return {};
    }

    /// What killed writers of this file left. Its copy of the old version goes first, for it is known by the file.
    void removeLeftovers()
    {
        const auto own = m_files.look(m_handle);
        for (const QString &name : QDir(m_folder).entryList({m_stem + u'*'}, QDir::Files | QDir::Hidden)) {
            const QString left = m_folder + u'/' + name, file = left.endsWith(u'~') ? left.chopped(1) : left;
            const bool isAlone = file != left && !QFileInfo::exists(file);
            if (own && file != m_new && (isAlone || isLeftover(file, own->changed)))
                (void)m_files.remove(file + u'~'), (void)m_files.remove(file);
        }
    }

    /// One that nobody has locked, and that was not made just now: its writer may be about to lock it.
    bool isLeftover(const QString &path, qint64 now)
    {
        const auto handle = m_files.open(path, Files::Way::Append);
        if (!handle)
            return false;
        const OpenFile file(m_files, *handle);
        const auto facts = m_files.look(*handle);
        const Act<> locked = m_files.lock(*handle);
        return facts && facts->changed < now - quietSeconds && (locked || locked.error() != EWOULDBLOCK);
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
        Act<> named = m_files.link(m_target, made);
        if (!named && hasNoLinks(named.error()))
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
        return checkNew().and_then([&] { return m_files.rename(m_new, m_target); }).and_then([&] {
            return m_isIn = true, m_files.flushFolder(m_folder);
        });
    }

    /// That the name still leads to what was written.
    Act<> checkNew()
    {
        const auto written = m_files.look(m_handle), named = m_files.look(m_new);
        if (!written || !named)
            return tl::unexpected(written ? named.error() : written.error());
        return written->identity == named->identity ? Act<>() : tl::unexpected(EBUSY);
    }

    /// A network folder may find only at the closing that it has no room: the flush before has asked it already.
    Act<> finish(Act<> written)
    {
        const Act<> closed = m_files.close(m_handle);
        if (!m_isIn)
            (void)m_files.remove(m_new + u'~'), (void)m_files.remove(m_new);
        return written ? closed : written;
    }

    Files &m_files;
    QString m_target, m_folder, m_stem, m_new;
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
