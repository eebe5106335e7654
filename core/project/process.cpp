#include "core/project/process.h"

#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace octoha {

namespace {

/// When a process began; the 22nd word of its line, counted behind its name, which may hold spaces. Source: man 5 proc.
QString startOf(qint64 process, Files &files)
{
    const QByteArray line
        = files.readAll(QStringLiteral("/proc/%1/stat").arg(process), 64 * 1024).value_or(QByteArray());
    return QString::fromLatin1(line.mid(line.lastIndexOf(')') + 2).split(' ').value(19));
}

/// The same for two processes that count alike. Source: man 7 namespaces.
QString ownSpace(Files &files)
{
    const auto facts = files.look(QStringLiteral("/proc/self/ns/pid"));
    return facts ? QString::number(facts->identity.number) : QString();
}

} // namespace

ProcessMark thisProcess()
{
    return {getpid(), startOf(getpid(), Files::real()), ownSpace(Files::real())};
}

bool isGone(const ProcessMark &mark, Files &files)
{
    if (mark.number <= 0 || mark.space.isEmpty() || mark.space != ownSpace(files))
        return false;
    if (kill(pid_t(mark.number), 0) != 0 && errno == ESRCH)
        return true;
    const QString started = startOf(mark.number, files);
    return !started.isEmpty() && !mark.started.isEmpty() && started != mark.started;
}

} // namespace octoha
