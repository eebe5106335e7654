#include "core/export/secretscan.h"

#include "core/design/secrettext.h"
#include "core/project/foreignkeys.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace octoha {

namespace {

Result<> refused(const QString &place, const char *secret)
{
    return failure(Error::Code::Refused,
        QCoreApplication::translate("Bundle",
            "Nothing was exported: “%1” looks like %2, and a bundle is passed on and printed. Remove it from the "
            "design's file, put it into Key Vault, and renew it if others have seen it.")
            .arg(place, QCoreApplication::translate("Secrets", secret)));
}

/// The scripts, templates and runbooks in folders are the same in every bundle.
bool isMade(const OutputFile &file)
{
    return !file.path.contains(u'/');
}

/// The words of a file without what its format writes for a sign: "&lt;" is "<", and so is "\<".
QString wordsOf(const OutputFile &file)
{
    QString text = QString::fromUtf8(file.bytes);
    if (file.path.endsWith(QLatin1String(".html")) || file.path.endsWith(QLatin1String(".svg")))
        return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
            .replace(QLatin1String("&amp;"), QLatin1String("&"));
    return text.remove(u'\\');
}

} // namespace

Result<> checkForSecrets(const Project &project)
{
    for (const ForeignKey &key : project.foreign) {
        if (const char *secret = secretInJson(QJsonObject{{key.path.last(), key.value}}))
            return refused(key.place.section(u'.', 0, -2) + QStringLiteral(".…"), secret);
    }
    for (qsizetype i = 0; i < project.accepted.size(); ++i) {
        const Acceptance &accepted = project.accepted[i];
        const QJsonArray texts{accepted.reason.text(), accepted.owner.text(), accepted.seen, accepted.extra};
        if (const char *secret = secretInJson(texts))
            return refused(QStringLiteral("accepted.%1").arg(i), secret);
    }
    return {};
}

Result<> checkForSecrets(const OutputFile &file)
{
    const char *secret = isMade(file) ? secretIn(wordsOf(file)) : nullptr;
    return secret ? refused(file.path, secret) : Result<>();
}

} // namespace octoha
