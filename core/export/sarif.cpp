#include "core/assess/acceptances.h"
#include "core/export/bundle.h"

#include <QJsonDocument>
#include <QUrl>

namespace octoha {

namespace {

/// SARIF 2.1.0, OASIS standard.
constexpr const char *schemaUrl = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

QJsonObject text(const QString &words)
{
    return {{QLatin1String("text"), words}};
}

QJsonArray rulesToSarif(const Catalog &catalog)
{
    QJsonArray rules;
    for (const Rule *rule : allRules())
        rules.append(QJsonObject{{QLatin1String("id"), QLatin1String(rule->id)}, {QLatin1String("shortDescription"), text(titleOf(*rule))},
            {QLatin1String("fullDescription"), text(reasonOf(*rule))}, {QLatin1String("help"), text(fixOf(*rule))},
            {QLatin1String("helpUri"), QString(catalog.source(rule->source).url)},
            {QLatin1String("defaultConfiguration"), QJsonObject{{QLatin1String("level"), QString(wordOf(rule->severity))}}}});
    return rules;
}

QJsonArray locations(const QString &file, const Finding &finding)
{
    QJsonArray logical;
    for (const QString &id : fieldIdsOf(finding))
        logical.append(QJsonObject{{QLatin1String("fullyQualifiedName"), id}, {QLatin1String("kind"), QStringLiteral("member")}});
    const QJsonObject artifact{{QLatin1String("artifactLocation"), QJsonObject{{QLatin1String("uri"), QString::fromLatin1(QUrl::toPercentEncoding(file, "/"))}}}};
    return {QJsonObject{{QLatin1String("physicalLocation"), artifact}, {QLatin1String("logicalLocations"), logical}}};
}

QJsonObject suppression(const Acceptance &acceptance)
{
    return {{QLatin1String("kind"), QStringLiteral("external")}, {QLatin1String("status"), QStringLiteral("accepted")},
        {QLatin1String("justification"), acceptance.reason.text()},
        {QLatin1String("properties"), QJsonObject{{QLatin1String("owner"), acceptance.owner.text()}, {QLatin1String("expires"), acceptance.expires.text()}}}};
}

QJsonObject resultOf(const JudgedFile &file, const Finding &finding)
{
    const Acceptance *accepted = acceptanceOf(finding, file.project->design, file.project->accepted, file.assessment->asOf);
    QJsonObject result{{QLatin1String("ruleId"), QLatin1String(finding.rule->id)}, {QLatin1String("level"), QString(wordOf(finding.severity()))},
        {QLatin1String("message"), text(messageOf(finding, QLocale::c()))}, {QLatin1String("locations"), locations(file.file, finding)}};
    if (accepted)
        result.insert(QLatin1String("suppressions"), QJsonArray{suppression(*accepted)});
    return result;
}

QJsonObject notification(const JudgedFile &file)
{
    return {{QLatin1String("level"), QStringLiteral("error")}, {QLatin1String("message"), text(file.file + QLatin1String(": ") + file.error->message)}};
}

} // namespace

QByteArray toSarif(const QList<JudgedFile> &files, const Catalog &catalog)
{
    QJsonArray results, notifications;
    for (const JudgedFile &file : files) {
        if (file.error)
            notifications.append(notification(file));
        else
            for (const Finding &finding : file.assessment->findings)
                results.append(resultOf(file, finding));
    }
    const QJsonObject driver{{QLatin1String("name"), QStringLiteral("Octoha")}, {QLatin1String("version"), QStringLiteral(OCTOHA_VERSION)},
        {QLatin1String("rules"), rulesToSarif(catalog)}};
    const QJsonObject invocation{{QLatin1String("executionSuccessful"), notifications.isEmpty()}, {QLatin1String("toolExecutionNotifications"), notifications}};
    const QJsonObject run{{QLatin1String("tool"), QJsonObject{{QLatin1String("driver"), driver}}}, {QLatin1String("results"), results},
        {QLatin1String("invocations"), QJsonArray{invocation}}};
    const QJsonObject log{{QLatin1String("$schema"), QLatin1String(schemaUrl)}, {QLatin1String("version"), QStringLiteral("2.1.0")},
        {QLatin1String("runs"), QJsonArray{run}}};
    return QJsonDocument(log).toJson(QJsonDocument::Indented);
}

} // namespace octoha
