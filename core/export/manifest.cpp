#include "core/export/manifest.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

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

QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

QStringList filesBelow(const QString &folder)
{
    // Qt makes only absolute paths relative; a relative one it gives back as it is.
    const QDir root(QFileInfo(folder).absoluteFilePath());
    QStringList files;
    QDirIterator walk(root.path(), QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(root.relativeFilePath(walk.next()));
    files.sort();
    return files;
}

} // namespace

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray manifestOf(const QList<OutputFile> &files)
{
    QList<QByteArray> lines;
    for (const OutputFile &file : files) {
        if (file.path != manifestName)
            lines.append(file.path.toUtf8() + '\n' + sha256Of(file.bytes));
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
        entries.insert(path, line.left(64));
    }
    return entries;
}

Result<Verification> verifyBundle(const QString &folder)
{
    QFile file(QDir(folder).filePath(manifestName));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io, QCoreApplication::translate("Bundle", "%1 holds no bundle: MANIFEST.sha256 cannot be read (%2).").arg(folder, file.errorString()),
            file.errorString(), folder);
    const auto entries = readManifest(file.readAll());
    if (!entries)
        return tl::unexpected(entries.error());
    Verification verification;
    for (auto it = entries->begin(); it != entries->end(); ++it) {
        const QString path = QDir(folder).filePath(it.key());
        if (!QFileInfo::exists(path))
            verification.missing.append(it.key());
        else if (hashOfFile(path) != it.value())
            verification.changed.append(it.key());
    }
    for (const QString &path : filesBelow(folder)) {
        if (path != manifestName && !entries->contains(path))
            verification.extra.append(path);
    }
    return verification;
}

} // namespace octoha
