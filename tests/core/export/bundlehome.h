#pragma once

#include "tests/core/export/smallbundle.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace octoha::tests {

/// A folder that a test makes anew for each of its functions; bundles are written to "out" in it.
class BundleHome {
protected:
    void makeHome() { m_home = std::make_unique<QTemporaryDir>(); }
    QString folder() const { return m_home->filePath(QStringLiteral("out")); }
    QString at(const char *path) const { return folder() + u'/' + QLatin1String(path); }
    QStringList names() const
    {
        return QDir(m_home->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    bool inHome(const QString &command) const
    {
        return QProcess::execute(QStringLiteral("sh"),
                   {QStringLiteral("-c"), QStringLiteral("cd \"$0\" && ") + command, m_home->path()})
            == 0;
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

} // namespace octoha::tests
