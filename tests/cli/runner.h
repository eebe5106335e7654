#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace octoha::tests {

/// What a run of octoha-cli gave.
struct Ran {
    int exitCode = -1;
    QByteArray out, err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject firstFile() const { return object().value(QStringLiteral("files")).toArray().first().toObject(); }
};

/// Runs octoha-cli in a folder of its own, so that files are named without a path.
class Cli {
public:
    /// The words of `line`, parted by spaces, and then `more` as they are.
    Ran run(const char *line, const QStringList &more = {}, const QByteArray &input = {},
        const QStringList &environment = {}) const;
    /// The exit code where standard output goes to `file`, and what standard error says.
    Ran runInto(const QString &file, const char *line) const;
    /// Saves the sample as `name`, with these FIELD=VALUE changes; false where one is refused.
    bool makeDesign(const char *name, const QStringList &changes = {}) const;
    bool write(const char *name, const QByteArray &bytes) const;
    QByteArray read(const char *name) const;
    QString path(const char *name) const { return m_home.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_home;
};

} // namespace octoha::tests
