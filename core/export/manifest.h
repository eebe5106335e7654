#pragma once

#include "core/export/bundle.h"
#include "core/export/sha256.h"

#include <optional>

namespace octoha {

/// Name of the manifest in every bundle.
inline constexpr QLatin1StringView manifestName{"MANIFEST.sha256"};

/// The manifest of the files, as `sha256sum` writes and reads it: hash, two spaces, path; sorted, LF, every file but
/// itself.
QByteArray manifestOf(const QList<OutputFile> &files);

/// Path → hash; Code::Syntax where a line is not of that form or leads out of the folder.
Result<QMap<QString, QByteArray>> readManifest(const QByteArray &text);

/// The bytes of a file of a bundle; none where no regular file stands there. Code::Io where it cannot be read.
Result<std::optional<QByteArray>> bytesIn(const QString &folder, const QString &name);

/// What stands in or at a bundle cannot be read, by the system's number of the error.
Error notReadable(const QString &path, int error);

/// Of its bytes, where it is not known beforehand.
QByteArray sha256Of(const OutputFile &file);

/// Checks a bundle as verifyBundle does, by its manifest. `expected` are files whose hashes are at hand: what is equal
/// to one of them needs none of its own, and a hash costs more than all else here.
Result<Verification> verifyBundle(const QString &folder, const QByteArray &manifest, const QList<OutputFile> &expected);

} // namespace octoha
