#include "core/project/designlock.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <cerrno>

namespace octoha {

namespace {

constexpr QLatin1StringView hostKey("host"), userKey("user"), processKey("process"), startedKey("started"),
    sinceKey("since"), tokenKey("token"), spaceKey("space");
constexpr qsizetype mostBytes = 16 * 1024;

bool isGone(const LockHolder &holder, const QString &host, Files &files)
{
    return holder.host == host && isGone(holder.process, files);
}

/// The window's own, and the number of its lock: the one given back must not take the next one along.
QString tokenOfItsOwn(const QString &token)
{
    static std::atomic<int> locks = 0;
    return token + u'-' + QString::number(++locks);
}

QByteArray textOf(const LockHolder &holder)
{
    return QJsonDocument(
               QJsonObject{{hostKey, holder.host}, {userKey, holder.user}, {processKey, holder.process.number},
                   {startedKey, holder.process.started}, {sinceKey, holder.since.toUTC().toString(Qt::ISODate)},
                   {tokenKey, holder.token}, {spaceKey, holder.process.space}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

LockHolder holderIn(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto word = [&](QLatin1StringView key) { return object.value(key).toString(); };
    return {word(hostKey), word(userKey), {object.value(processKey).toInteger(), word(startedKey), word(spaceKey)},
        QDateTime::fromString(word(sinceKey), Qt::ISODate), word(tokenKey)};
}

QString lockOf(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo target(
        info.exists() ? info.canonicalFilePath() : info.absoluteFilePath()); // A link and its file are one design.
    return target.path() + QStringLiteral("/.") + target.fileName() + QStringLiteral(".lock");
}

} // namespace

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
    if (!linked && hasNoLinks(linked.error()) && !m_files.look(m_lock))
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
    m_me.token = tokenOfItsOwn(me.token);
    const Act<> made = make();
    if (made)
        return m_state = State::Held;
    const auto holder = read();
    if (!holder)
        return m_state = State::Impossible;
    m_holder = *holder;
    return isGone(m_holder, me.host, m_files) ? takeOver() : (m_state = State::Taken);
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
