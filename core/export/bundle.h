#pragma once

#include "core/assess/assessment.h"
#include "core/project/project.h"

namespace octoha {

/// A file of the bundle: relative path with '/', and its bytes (UTF-8; CRLF for files that Windows reads).
struct OutputFile {
    QString path;
    QByteArray bytes;
    QByteArray sha256 = {}; ///< In hexadecimal; empty where it was not worked out yet.
    friend bool operator==(const OutputFile &a, const OutputFile &b) { return a.path == b.path && a.bytes == b.bytes; }
};

/// What an export is asked for.
struct BundleOptions {
    QStringList parts
        = {}; ///< Of bundleParts(); empty: all. The README, design, settings and manifest are always there.
    bool draft
        = false; ///< Export in spite of open errors; every page then says DRAFT. Without errors it changes nothing.
};

/// "plan", "scripts", "infra", "tests", "runbooks", "diagram", "findings".
QStringList bundleParts();

/// Renders every file, the manifest last; nothing is written. Refused (Code::Refused, with the fields) while errors are
/// open and `draft` is off, and for a part that does not exist.
Result<QList<OutputFile>> renderBundle(
    const Project &project, const Assessment &assessment, const Catalog &catalog, const BundleOptions &options);

/// What a new export may take the place of.
enum class Replace { UnchangedBundle, AnyBundle };

/// Writes all files or none: beside the folder, then swapped in. A folder that holds anything but an earlier bundle is
/// refused, and so is a bundle with files that were edited since (Code::Refused, each file in `others`;
/// Replace::AnyBundle takes their place too); what an earlier bundle left and this one does not have is removed, and so
/// is what a killed export left beside it. What somebody puts there while the export runs stays, and the export is
/// refused. The folder keeps its permissions, group and owner. A second export to the same place waits for no one and
/// is refused. A link is followed: the bundle takes the place of the folder that it leads to.
Result<> writeBundle(const QString &folder, const QList<OutputFile> &files, Replace replace = Replace::UnchangedBundle);

/// How a folder differs from its manifest; all empty when it does not. A link, and a folder that no file needs, is
/// extra. Code::Io where there is no manifest, or a file cannot be read.
struct Verification {
    QStringList changed, missing, extra;
    QSet<QString> same = {}; ///< Of the files that were expected, if any: those that stand there with the same bytes.
    bool isFine() const { return changed.isEmpty() && missing.isEmpty() && extra.isEmpty(); }
};
Result<Verification> verifyBundle(const QString &folder);

/// The first 64 hexadecimal digits that name a design: SHA-256 of its canonical text without generator and acceptances.
QString designHash(const Design &design);

/// Findings for machines. `file` is the name that stands as the artifact.
struct JudgedFile {
    QString file;
    const Project *project = nullptr; ///< Null where reading failed.
    const Assessment *assessment = nullptr;
    std::optional<Error> error = {};
};
QByteArray toSarif(const QList<JudgedFile> &files, const Catalog &catalog);
QByteArray toJUnit(const QList<JudgedFile> &files, const Catalog &catalog);

} // namespace octoha
