#pragma once

#include "core/export/bundle.h"
#include "core/export/sha256.h"

namespace octoha {

/// Name of the manifest in every bundle.
inline constexpr QLatin1StringView manifestName{"MANIFEST.sha256"};

/// The manifest of the files, as `sha256sum` writes and reads it: hash, two spaces, path; sorted, LF, every file but
/// itself.
QByteArray manifestOf(const QList<OutputFile> &files);

/// Path → hash; Code::Syntax where a line is not of that form or leads out of the folder.
Result<QMap<QString, QByteArray>> readManifest(const QByteArray &text);

/// Of its bytes, where it is not known beforehand.
QByteArray sha256Of(const OutputFile &file);

/// Checks a bundle as verifyBundle does. `expected` are files whose hashes are at hand: what is equal to one of them
/// needs none of its own, and a hash costs more than all else here.
Result<Verification> verifyBundle(const QString &folder, const QList<OutputFile> &expected);

} // namespace octoha
