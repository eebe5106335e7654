#include "core/export/manifest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace octoha {

namespace {

Error cannotWrite(const QString &path, const QString &cause)
{
    return {Error::Code::Io, QCoreApplication::translate("Bundle", "%1 cannot be written: %2").arg(path, cause), cause, path};
}

Error refused(const QString &folder, const QString &message)
{
    return {Error::Code::Io, message.arg(folder), {}, folder};
}

/// Only an empty folder, or one that is wholly an earlier bundle (whatever was edited in it), may be replaced.
Result<> checkTarget(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return {};
    if (!info.isDir())
        return tl::unexpected(refused(folder, QCoreApplication::translate("Bundle", "%1 is a file; name a folder.")));
    if (QDir(folder).isEmpty())
        return {};
    const auto earlier = verifyBundle(folder);
    if (!earlier)
        return tl::unexpected(refused(folder, QCoreApplication::translate("Bundle", "%1 holds something that is no bundle; name an empty folder.")));
    if (!earlier->extra.isEmpty())
        return tl::unexpected(refused(folder,
            QCoreApplication::translate("Bundle", "%1 holds files that are not of the earlier bundle, such as %2; move them away first.").arg(QStringLiteral("%1"), earlier->extra.first())));
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return tl::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

/// The new folder takes the place of the old one; the old one comes back if that fails.
Result<> swapIn(const QString &made, const QString &folder)
{
    const QString aside = made + QStringLiteral(".old");
    const bool existed = QFileInfo::exists(folder);
    if (existed && !QDir().rename(folder, aside))
        return tl::unexpected(cannotWrite(folder, QCoreApplication::translate("Bundle", "the earlier bundle cannot be moved aside")));
    if (!QDir().rename(made, folder)) {
        if (existed)
            QDir().rename(aside, folder);
        return tl::unexpected(cannotWrite(folder, QCoreApplication::translate("Bundle", "the folder cannot be put in its place")));
    }
    if (existed)
        QDir(aside).removeRecursively();
    return {};
}

} // namespace

Result<> writeBundle(const QString &folder, const QList<OutputFile> &files)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (auto checked = checkTarget(target); !checked)
        return checked;
    if (!QDir().mkpath(QFileInfo(target).path()))
        return tl::unexpected(cannotWrite(target, QCoreApplication::translate("Bundle", "its parent folder cannot be made")));
    QTemporaryDir beside(target + QStringLiteral(".new-XXXXXX"));
    if (!beside.isValid())
        return tl::unexpected(cannotWrite(target, beside.errorString()));
    for (const OutputFile &file : files) {
        if (auto written = writeFile(beside.filePath(file.path), file.bytes); !written)
            return written;
    }
    QFile::setPermissions(beside.path(), QFile::permissions(beside.path()) | QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther);
    if (auto swapped = swapIn(beside.path(), target); !swapped)
        return swapped;
    beside.setAutoRemove(false);
    return {};
}

} // namespace octoha
