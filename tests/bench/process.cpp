#include "tests/bench/process.h"

#include "tests/bench/figure.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace octoha::bench {

namespace {

pid_t start(const QString &program, const QStringList &arguments)
{
    QList<QByteArray> texts{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        texts.append(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = -1;
    const int failed = posix_spawn(&process, pointers.front(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed ? -1 : process;
}

} // namespace

ProcessCost runProcess(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t process = start(program, arguments);
    int status = 0;
    rusage usage{};
    if (process < 0 || wait4(process, &status, 0, &usage) != process)
        return {};
    return {double(timer.nsecsElapsed()) / 1e6, double(usage.ru_maxrss) / 1024,
        WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

ProcessCost runProcessOften(const QString &program, const QStringList &arguments, int runs)
{
    QList<double> times, sizes;
    int exitCode = 0;
    for (int i = 0; i < runs; ++i) {
        const ProcessCost cost = runProcess(program, arguments);
        times.append(cost.milliseconds);
        sizes.append(cost.mebibytes);
        exitCode = qMax(exitCode, cost.exitCode < 0 ? 255 : cost.exitCode);
    }
    return {median(times), median(sizes), exitCode};
}

} // namespace octoha::bench
