#pragma once

#include "core/export/manifest.h"

#include <QFile>

namespace octoha::tests {

/// What tells a bundle of ours from any folder with a manifest.
inline OutputFile settings()
{
    return {QStringLiteral("settings.json"), "{\"format\":1,\"designHash\":\"" + QByteArray(64, 'a') + "\"}"};
}

/// A small bundle, whole.
inline QList<OutputFile> bundle()
{
    QList<OutputFile> files{{QStringLiteral("README.md"), "hello\n"},
        {QStringLiteral("scripts/steps/10-A.ps1"), "'a'\r\n"}, {QStringLiteral("plan.html"), "<p>"},
        {QStringLiteral("design.octoha"), "{}\n"}, settings()};
    files.append({QString(manifestName), manifestOf(files)});
    return files;
}

inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace octoha::tests
