#include "core/project/filetext.h"
#include "core/project/jsoncheck.h"
#include "core/project/safewrite.h"

#include <QFile>
#include <QFileInfo>

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

/// Why what stands at the path is no design, before it is opened: a pipe would wait for its writer, a device never
/// ends.
QString whyNoFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return QCoreApplication::translate("Project", "it is a folder");
    if (info.exists() && !info.isFile())
        return QCoreApplication::translate("Project", "it is a pipe or a device; name a file");
    return {};
}

Error notSaved(const QString &path, const QString &cause)
{
    return ioError(QCoreApplication::translate("Project", "%1 cannot be saved: %2"), path, cause);
}

} // namespace

QByteArray readUpTo(QIODevice &device, qsizetype most)
{
    // A device makes room for all that it is asked for, so of a small file no more than it holds. One in /proc says 0.
    constexpr qsizetype fewest = 4096, mostAtOnce = 1024 * 1024;
    const qsizetype atOnce = qBound<qsizetype>(fewest, device.size() + 1, mostAtOnce);
    QByteArray text, more;
    do {
        more = device.read(qMin(atOnce, most + 1 - text.size()));
        text += more;
    } while (!more.isEmpty() && text.size() <= most);
    return text;
}

Result<QByteArray> fileText(const QString &path)
{
    if (const QString why = path == QLatin1String("-") ? QString() : whyNoFile(path); !why.isEmpty())
        return tl::unexpected(notReadable(path, why));
    QFile file;
    if (!openForReading(file, path))
        return tl::unexpected(notReadable(path, file.errorString()));
    QByteArray text = readUpTo(file, JsonLimits().bytes);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(notReadable(path, file.errorString()));
    return text;
}

Result<Reading> loadProject(const QString &path)
{
    return fileText(path).and_then([](const QByteArray &text) { return readProject(text); });
}

Result<QByteArray> textToSave(const Project &project)
{
    const QByteArray text = writeProject(project);
    if (auto readable = checkJson(text); !readable)
        return tl::unexpected(std::move(readable.error()));
    return text;
}

Result<QByteArray> saveProjectBy(Files &files, const QString &path, const Project &project, Backup backup)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return tl::unexpected(
            notSaved(path, QCoreApplication::translate("Project", "it is no file; choose another name")));
    const auto text = textToSave(project);
    if (!text)
        return tl::unexpected(notSaved(path, text.error().message));
    return writeSafely(path, *text, backup, files).map([&] { return *text; });
}

Result<> saveProject(const QString &path, const Project &project)
{
    return saveProjectBy(Files::real(), path, project, Backup::None).map([](const QByteArray &) {});
}

} // namespace octoha
