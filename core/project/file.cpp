#include "core/project/jsoncheck.h"
#include "core/project/project.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace octoha {

namespace {

Error ioError(const QString &message, const QString &path, const QString &cause)
{
    return {Error::Code::Io, message.arg(path, cause), cause, path};
}

Error notReadable(const QString &path, const QString &cause)
{
    return ioError(QCoreApplication::translate("Project", "%1 cannot be read: %2"), path, cause);
}

bool openForReading(QFile &file, const QString &path)
{
    if (path == QLatin1String("-"))
        return file.open(stdin, QIODevice::ReadOnly);
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly);
}

} // namespace

Result<Reading> loadProject(const QString &path)
{
    if (QFileInfo(path).isDir())
        return tl::unexpected(notReadable(path, QCoreApplication::translate("Project", "it is a folder")));
    QFile file;
    if (!openForReading(file, path))
        return tl::unexpected(notReadable(path, file.errorString()));
    // One byte beyond the limit is enough to know that the file is too large.
    const QByteArray text = file.read(JsonLimits().bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(notReadable(path, file.errorString()));
    return readProject(text);
}

Result<> saveProject(const QString &path, const Project &project)
{
    QSaveFile file(path);
    const QByteArray text = writeProject(project);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return tl::unexpected(ioError(QCoreApplication::translate("Project", "%1 cannot be saved: %2"), path, file.errorString()));
    return {};
}

} // namespace octoha
