#include "core/export/manifest.h"

#include "core/export/disk.h"
#include "core/plan/twoatatime.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace octoha {

namespace {

constexpr qsizetype hashSize = 64; ///< In hexadecimal digits.
// Bytes, each far more than a bundle of the largest design has.
constexpr qint64 largestRead = 32 << 20; ///< Manifest and settings, which are held in memory.
constexpr qint64 largestFile = 1 << 30; ///< Any file: beyond that nobody needs its hash to know that it was changed.

/// A file or folder as a bundle names it.
bool isName(QByteArrayView name)
{
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
    };
    const auto isInner = [&](char c) { return isWord(c) || c == ' ' || c == '-'; };
    return !name.isEmpty() && isWord(name.front()) && std::all_of(name.begin(), name.end(), isInner) && name != "."
        && name != "..";
}

/// A path of a bundle stays inside its folder: relative, '/' alone, no "." or "..", no drive.
bool isInside(QByteArrayView path)
{
    qsizetype from = 0;
    for (qsizetype end = path.indexOf('/'); end >= 0; end = path.indexOf('/', from)) {
        if (!isName(path.sliced(from, end - from)))
            return false;
        from = end + 1;
    }
    return isName(path.sliced(from));
}

/// Of the form “hash, two spaces, path”.
bool isEntry(QByteArrayView line)
{
    const QByteArrayView hash = line.first(std::min(hashSize, line.size()));
    const auto isDigit
        = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    return line.size() > hashSize + 2 && std::all_of(hash.begin(), hash.end(), isDigit)
        && line.sliced(hashSize, 2) == "  ";
}

/// Whether each path stands behind the one before it, as they are written.
bool isInOrder(QByteArrayView manifest)
{
    QByteArrayView before;
    for (qsizetype at = 0, end = 0; (end = manifest.indexOf('\n', at)) >= 0; at = end + 1) {
        const QByteArrayView line = manifest.sliced(at, end - at), path = line.sliced(std::min(hashSize, line.size()));
        if (path < before)
            return false;
        before = path;
    }
    return true;
}

Error damagedManifest(int line)
{
    return {Error::Code::Syntax,
        QCoreApplication::translate("Bundle", "Line %1 of MANIFEST.sha256 is not of the form “hash, two spaces, path”.")
            .arg(line),
        {}, QString(manifestName)};
}

/// Whether a file has the hash.
Result<bool> hasHash(const FileReader &file, const QString &path, const QByteArray &hash)
{
    if (file.found() == FileReader::Found::Unreadable)
        return tl::unexpected(notReadable(path, file.error()));
    if (file.found() != FileReader::Found::File || file.size() > largestFile)
        return false; // A folder, a pipe, a link is no file of ours any more.
    const Act<QByteArray> seen = file.sha256();
    return seen ? Result<bool>(*seen == hash) : tl::unexpected(notReadable(path, seen.error()));
}

/// What stands where the manifest names a file.
struct SeenFile {
    QString path = {};
    FileReader::Found found = FileReader::Found::Nothing;
    Result<bool> fits = false;
    bool isExpected = false; ///< With the bytes that were expected.
};

/// `expected` has bytes whose hash is known: comparing is cheaper than hashing.
SeenFile lookAt(const QString &folder, const QString &name, const QByteArray &hash, const OutputFile *expected)
{
    const QString path = folder + u'/' + name;
    const FileReader file(path);
    const bool isExpected = expected && !expected->sha256.isEmpty() && file.found() == FileReader::Found::File
        && file.holds(expected->bytes);
    return {name, file.found(), isExpected ? expected->sha256 == hash : hasHash(file, path, hash), isExpected};
}

/// In the order of the manifest.
std::vector<SeenFile> seenIn(
    const QString &folder, const QMap<QString, QByteArray> &entries, const QHash<QString, const OutputFile *> &expected)
{
    const QStringList names = entries.keys();
    std::vector<SeenFile> seen(size_t(names.size()));
    twoAtATime(seen.size(), fewFiles, [&](size_t i) {
        const QString &name = names.at(qsizetype(i));
        seen[i] = lookAt(folder, name, entries.value(name), expected.value(name));
    });
    return seen;
}

/// All that a bundle may hold.
struct KnownPaths {
    QSet<QString> files = {QString(manifestName)};
    QSet<QString> folders = {}; ///< Those that lead to the files.

    explicit KnownPaths(const QMap<QString, QByteArray> &entries)
    {
        for (auto entry = entries.keyBegin(); entry != entries.keyEnd(); ++entry) {
            files.insert(*entry);
            for (qsizetype end = entry->lastIndexOf(u'/'); end > 0 && !folders.contains(entry->first(end));
                 end = entry->lastIndexOf(u'/', end - 1))
                folders.insert(entry->first(end));
        }
    }
};

Result<QStringList> extraBelow(const QString &folder, const KnownPaths &known)
{
    // The standard library's walk knows what an entry is without asking the system for each once more.
    using Walk = std::filesystem::recursive_directory_iterator;
    const auto root = QDir(folder).filesystemPath();
    const size_t before = (root / "").native().size();
    QStringList extra;
    QString path;
    std::error_code error;
    for (Walk entry(root, error); !error && entry != Walk(); entry.increment(error)) {
        path = decodedName(entry->path().native().substr(before));
        std::error_code gone;
        const auto &kind = entry->is_directory(gone) ? known.folders : known.files;
        if (entry->is_symlink(gone) || !kind.contains(path))
            extra.append(path);
    }
    if (error) // Of the folder that was to be gone through next: the last that was seen.
        return tl::unexpected(notReadable(folder + (path.isEmpty() ? path : u'/' + path), error.value()));
    extra.sort();
    return extra;
}

/// Why no bundle stands there.
QString whyNoBundle(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return QCoreApplication::translate("Bundle", "There is no folder %1; name one that an export made.")
            .arg(folder);
    return info.isDir()
        ? QCoreApplication::translate("Bundle", "%1 holds no bundle: it has no file MANIFEST.sha256.").arg(folder)
        : QCoreApplication::translate("Bundle", "%1 is a file; name a folder.").arg(folder);
}

Result<QByteArray> manifestIn(const QString &folder)
{
    return bytesIn(folder, manifestName).and_then([&](const std::optional<QByteArray> &manifest) {
        return manifest ? Result<QByteArray>(*manifest) : failure(Error::Code::Io, whyNoBundle(folder), {}, folder);
    });
}

/// All but what is extra.
Result<Verification> verificationOf(const std::vector<SeenFile> &files)
{
    Verification verification;
    for (const SeenFile &file : files) {
        if (!file.fits)
            return tl::unexpected(file.fits.error());
        if (file.found == FileReader::Found::Nothing)
            verification.missing.append(file.path);
        else if (!*file.fits)
            verification.changed.append(file.path);
        if (file.isExpected)
            verification.same.insert(file.path);
    }
    return verification;
}

} // namespace

Error notReadable(const QString &path, int error)
{
    return {Error::Code::Io,
        QCoreApplication::translate("Bundle", "%1 cannot be read: %2").arg(path, causeOfReading(error)),
        qt_error_string(error), path};
}

Result<std::optional<QByteArray>> bytesIn(const QString &folder, const QString &name)
{
    using Bytes = std::optional<QByteArray>;
    const QString path = folder + u'/' + name;
    const FileReader file(path);
    if (file.found() == FileReader::Found::Nothing || file.found() == FileReader::Found::Other)
        return Bytes();
    const Act<QByteArray> bytes
        = file.found() == FileReader::Found::File ? file.bytes(largestRead) : tl::unexpected(file.error());
    return bytes ? Result<Bytes>(*bytes) : tl::unexpected(notReadable(path, bytes.error()));
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
    int number = 0, read = 0;
    for (qsizetype from = 0, end = 0; end >= 0; from = end + 1) {
        ++number;
        end = text.indexOf('\n', from);
        const QByteArrayView line = QByteArrayView(text).sliced(from, (end < 0 ? text.size() : end) - from);
        if (line.isEmpty())
            continue;
        if (!isEntry(line) || !isInside(line.sliced(hashSize + 2)))
            return tl::unexpected(damagedManifest(number));
        // Most are sorted by their paths, so that each belongs at the end.
        entries.insert(entries.cend(), QString::fromLatin1(line.sliced(hashSize + 2)),
            line.first(hashSize).toByteArray().toLower());
        if (entries.size() != ++read)
            return tl::unexpected(damagedManifest(number));
    }
    return entries;
}

Result<Verification> verifyBundle(const QString &folder)
{
    return manifestIn(folder).and_then([&](const QByteArray &manifest) { return verifyBundle(folder, manifest, {}); });
}

Result<Verification> verifyBundle(const QString &folder, const QByteArray &manifest, const QList<OutputFile> &expected)
{
    QHash<QString, const OutputFile *> byPath;
    for (const OutputFile &file : expected)
        byPath.insert(file.path, &file);
    const auto entries = readManifest(manifest);
    if (!entries)
        return tl::unexpected(entries.error());
    auto verification = verificationOf(seenIn(folder, *entries, byPath));
    const auto extra = verification ? extraBelow(folder, KnownPaths(*entries)) : tl::unexpected(verification.error());
    if (!extra)
        return tl::unexpected(extra.error());
    if (!isInOrder(manifest))
        verification->changed.prepend(manifestName);
    verification->extra = *extra;
    return verification;
}

} // namespace octoha
