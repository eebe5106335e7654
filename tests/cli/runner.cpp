#include "tests/cli/runner.h"

#include "core/project/presets.h"

#include <QProcess>

namespace octoha::tests {

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

Ran finished(QProcess &process, const QByteArray &input)
{
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

Ran Cli::run(const char *line, const QStringList &more, const QByteArray &input, const QStringList &environment) const
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_home.path());
    process.start(qEnvironmentVariable("OCTOHA_CLI"), words(line) + more);
    return finished(process, input);
}

Ran Cli::runInto(const QString &file, const char *line) const
{
    QProcess process;
    process.setWorkingDirectory(m_home.path());
    process.setStandardOutputFile(file, QIODevice::Append);
    process.start(qEnvironmentVariable("OCTOHA_CLI"), words(line));
    return finished(process, {});
}

bool Cli::makeDesign(const char *name, const QStringList &changes) const
{
    return write(name, writeProject(sampleProject()))
        && (changes.isEmpty() || run("set", QStringList{QLatin1String(name)} + changes).exitCode == 0);
}

bool Cli::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray Cli::read(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace octoha::tests
