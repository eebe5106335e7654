#include "core/project/designlock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace octoha {

namespace {

constexpr QLatin1StringView hostKey("host"), userKey("user"), processKey("process"), startedKey("started"),
    sinceKey("since"), tokenKey("token");
constexpr qsizetype mostBytes = 16 * 1024;

/// When a process of this host began; the 22nd word of its line, counted behind its name, which may hold spaces.
/// Source: man 5 proc.
QString startOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return QString::fromLatin1(line.mid(line.lastIndexOf(')') + 2).split(' ').value(19));
}

bool isGone(const LockHolder &holder, const QString &host)
{
    if (holder.host != host || holder.process <= 0)
        return false;
    return (kill(pid_t(holder.process), 0) != 0 && errno == ESRCH) || startOf(holder.process) != holder.started;
}

QByteArray textOf(const LockHolder &holder)
{
    return QJsonDocument(QJsonObject{{hostKey, holder.host}, {userKey, holder.user}, {processKey, holder.process},
                             {startedKey, holder.started}, {sinceKey, holder.since.toUTC().toString(Qt::ISODate)},
                             {tokenKey, holder.token}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

LockHolder holderIn(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    return {object.value(hostKey).toString(), object.value(userKey).toString(), object.value(processKey).toInteger(),
        object.value(startedKey).toString(), QDateTime::fromString(object.value(sinceKey).toString(), Qt::ISODate),
        object.value(tokenKey).toString()};
}

QString lockOf(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo target(
        info.exists() ? info.canonicalFilePath() : info.absoluteFilePath()); // A link and its file are one design.
    return target.path() + QStringLiteral("/.") + target.fileName() + QStringLiteral(".lock");
}

} // namespace

LockHolder thisProcess(const QString &host, const QString &user, const QDateTime &since, const QString &token)
{
    return {host, user, getpid(), startOf(getpid()), since, token};
}

/// Whole from its first moment: written under another name, which then becomes the lock's if that is free.
Act<> DesignLock::make()
{
    const QString made = m_lock + u'-' + m_me.token;
    const auto handle = m_files.open(made, Files::Way::New, 0644);
    if (!handle)
        return tl::unexpected(handle.error());
    OpenFile file(m_files, *handle);
    Act<> linked = m_files.write(*handle, textOf(m_me)).and_then([&] { return file.close(); }).and_then([&] {
        return m_files.link(made, m_lock);
    });
    if (!linked && (linked.error() == EPERM || linked.error() == EOPNOTSUPP) && !m_files.look(m_lock))
        return m_files.rename(made, m_lock); // A disk where a file has but one name.
    (void)m_files.remove(made);
    return linked;
}

std::optional<LockHolder> DesignLock::read()
{
    const auto text = m_files.readAll(m_lock, mostBytes);
    return text ? std::optional(holderIn(*text)) : std::nullopt;
}

DesignLock::State DesignLock::acquire(const QString &path, const LockHolder &me)
{
    release();
    m_lock = lockOf(path);
    m_me = me;
    const Act<> made = make();
    if (made)
        return m_state = State::Held;
    const auto holder = read();
    if (!holder)
        return m_state = State::Impossible;
    m_holder = *holder;
    return isGone(m_holder, me.host) ? takeOver() : (m_state = State::Taken);
}

DesignLock::State DesignLock::takeOver()
{
    if (const Act<> removed = m_files.remove(m_lock); !removed && removed.error() != ENOENT)
        return m_state = State::Taken;
    return m_state = make() ? State::Held : State::Taken;
}

bool DesignLock::isStillOurs()
{
    if (m_state != State::Held)
        return true;
    const auto holder = read();
    if (!holder || *holder == m_me || holder->token == m_me.token)
        return true; // One that somebody removed by hand harms nobody.
    m_holder = *holder;
    m_state = State::Taken;
    return false;
}

void DesignLock::release()
{
    if (m_state == State::Held && isStillOurs())
        (void)m_files.remove(m_lock);
    m_state = State::Free;
}

} // namespace octoha
