#include "core/export/manifest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <filesystem>

namespace octoha {

namespace {

/// A path of a bundle stays inside its folder: relative, '/' alone, no "." or "..", no drive.
bool isInside(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9._][A-Za-z0-9._ -]*(/[A-Za-z0-9._][A-Za-z0-9._ -]*)*$"));
    const QStringList parts = path.split(u'/');
    return form.match(path).hasMatch() && !parts.contains(QStringLiteral("..")) && !parts.contains(QStringLiteral("."));
}

Error damagedManifest(int line)
{
    return {Error::Code::Syntax, QCoreApplication::translate("Bundle", "Line %1 of MANIFEST.sha256 is not of the form “hash, two spaces, path”.").arg(line), {},
        QString(manifestName)};
}

Error notReadable(const QString &path, const QString &cause)
{
    return {Error::Code::Io, QCoreApplication::translate("Bundle", "%1 cannot be read: %2").arg(path, cause), cause, path};
}

/// The hash of a regular file; nothing for what is no file any more (a folder, a pipe) or is reached by a link.
Result<QByteArray> hashOfFile(const QFileInfo &info, const OutputFile *expected)
{
    if (!info.isFile() || info.isSymLink())
        return QByteArray();
    const QString path = info.filePath();
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(notReadable(path, file.errorString()));
    if (expected && !expected->sha256.isEmpty() && file.size() == expected->bytes.size() && file.readAll() == expected->bytes)
        return expected->sha256;
    if (!file.seek(0) || !hash.addData(&file))
        return tl::unexpected(notReadable(path, file.errorString()));
    return hash.result().toHex();
}

/// Files, and the folders that lead to them: all that a bundle may hold.
QSet<QString> pathsOf(const QMap<QString, QByteArray> &entries)
{
    QSet<QString> paths{QString(manifestName)};
    for (auto it = entries.keyBegin(); it != entries.keyEnd(); ++it) {
        for (QString path = *it; !path.isEmpty(); path = path.contains(u'/') ? path.section(u'/', 0, -2) : QString())
            paths.insert(path);
    }
    return paths;
}

Result<QStringList> extraBelow(const QString &folder, const QSet<QString> &known)
{
    // The standard library's walk knows what an entry is without asking the system for each once more.
    using Walk = std::filesystem::recursive_directory_iterator;
    const QDir root(QFileInfo(folder).absoluteFilePath()); // Qt makes only absolute paths relative; a relative one it gives back.
    QStringList extra;
    std::error_code error;
    for (Walk entry(root.filesystemPath(), std::filesystem::directory_options::skip_permission_denied, error); !error && entry != Walk(); entry.increment(error)) {
        const QString path = root.relativeFilePath(QFile::decodeName(entry->path().c_str()));
        if (entry->is_symlink(error) || !known.contains(path))
            extra.append(path);
    }
    if (error)
        return tl::unexpected(notReadable(folder, QString::fromStdString(error.message())));
    extra.sort();
    return extra;
}

Result<QByteArray> manifestIn(const QString &folder)
{
    const QString path = QDir(folder).filePath(manifestName);
    QFile file(path);
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return tl::unexpected(notReadable(path, QCoreApplication::translate("Bundle", "it is no file")));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io, QCoreApplication::translate("Bundle", "%1 holds no bundle: MANIFEST.sha256 cannot be read (%2).").arg(folder, file.errorString()),
            file.errorString(), folder);
    return file.readAll();
}

} // namespace

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray sha256Of(const OutputFile &file)
{
    return file.sha256.isEmpty() ? sha256Of(file.bytes) : file.sha256;
}

QByteArray manifestOf(const QList<OutputFile> &files)
{
    QList<QByteArray> lines;
    for (const OutputFile &file : files) {
        if (file.path != manifestName)
            lines.append(file.path.toUtf8() + '\n' + sha256Of(file));
    }
    std::sort(lines.begin(), lines.end());
    QByteArray text;
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype end = line.indexOf('\n');
        text += line.mid(end + 1) + "  " + line.left(end) + '\n';
    }
    return text;
}

Result<QMap<QString, QByteArray>> readManifest(const QByteArray &text)
{
    QMap<QString, QByteArray> entries;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (line.isEmpty())
            continue;
        const QString path = QString::fromUtf8(line.mid(66));
        if (line.size() < 67 || line.mid(64, 2) != "  " || QByteArray::fromHex(line.left(64)).size() != 32 || !isInside(path) || entries.contains(path))
            return tl::unexpected(damagedManifest(number));
        entries.insert(path, line.left(64).toLower());
    }
    return entries;
}

Result<Verification> verifyBundle(const QString &folder)
{
    return verifyBundle(folder, {});
}

Result<Verification> verifyBundle(const QString &folder, const QList<OutputFile> &expected)
{
    QHash<QString, const OutputFile *> byPath;
    for (const OutputFile &file : expected)
        byPath.insert(file.path, &file);
    const auto entries = manifestIn(folder).and_then(readManifest);
    if (!entries)
        return tl::unexpected(entries.error());
    Verification verification;
    for (auto it = entries->begin(); it != entries->end(); ++it) {
        const QFileInfo info(QDir(folder).filePath(it.key()));
        const auto hash = hashOfFile(info, byPath.value(it.key()));
        if (!hash)
            return tl::unexpected(hash.error());
        if (!info.exists() && !info.isSymLink())
            verification.missing.append(it.key());
        else if (*hash != it.value())
            verification.changed.append(it.key());
    }
    return extraBelow(folder, pathsOf(*entries)).map([&](QStringList extra) {
        verification.extra = std::move(extra);
        return verification;
    });
}

} // namespace octoha
