#include "core/assess/acceptances.h"
#include "core/design/hiddentext.h"
#include "core/export/bundle.h"
#include "core/export/jsontext.h"

#include <QUrl>

#include <algorithm>

namespace octoha {

namespace {

/// SARIF 2.1.0, OASIS standard.
constexpr QStringView schemaUrl
    = u"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A message as text alone: "[words](address)" would be a link in it.
/// Source: SARIF 2.1.0 §3.11.6, "Messages with embedded links".
void addText(JsonText &json, const char *name, const QString &words)
{
    QString text = shownText(words);
    if (text.contains(QLatin1String("](")))
        text.replace(QLatin1String("]("), QLatin1String("] ("));
    json.object(name, [&] { json.text("text", text); });
}

void addRule(JsonText &json, const Rule &rule, const Catalog &catalog)
{
    json.object([&] {
        json.object("defaultConfiguration", [&] { json.text("level", QString(wordOf(rule.severity))); });
        addText(json, "fullDescription", reasonOf(rule));
        addText(json, "help", fixOf(rule));
        json.text("helpUri", QString(catalog.source(rule.source).url));
        json.text("id", QLatin1String(rule.id).toString());
        addText(json, "shortDescription", titleOf(rule));
    });
}

void addLocation(JsonText &json, const QString &file, const Finding &finding)
{
    json.array("logicalLocations", [&] {
        for (const QString &id : fieldIdsOf(finding))
            json.object([&] {
                json.text("fullyQualifiedName", id);
                json.text("kind", u"member");
            });
    });
    json.object("physicalLocation", [&] {
        json.object(
            "artifactLocation", [&] { json.text("uri", QString::fromLatin1(QUrl::toPercentEncoding(file, "/"))); });
    });
}

void addSuppression(JsonText &json, const Acceptance &acceptance)
{
    json.object([&] {
        json.text("justification", acceptance.reason.text());
        json.text("kind", u"external");
        json.object("properties", [&] {
            json.text("expires", acceptance.expires.text());
            json.text("owner", acceptance.owner.text());
        });
        json.text("status", u"accepted");
    });
}

void addResult(JsonText &json, const JudgedFile &file, const Finding &finding)
{
    const Acceptance *accepted
        = acceptanceOf(finding, file.project->design, file.project->accepted, file.assessment->asOf);
    json.object([&] {
        json.text("level", QString(wordOf(finding.severity())));
        json.array("locations", [&] { json.object([&] { addLocation(json, file.file, finding); }); });
        addText(json, "message", messageOf(finding, QLocale::c()));
        json.text("ruleId", QLatin1String(finding.rule->id).toString());
        if (accepted)
            json.array("suppressions", [&] { addSuppression(json, *accepted); });
    });
}

void addResults(JsonText &json, const QList<JudgedFile> &files)
{
    for (const JudgedFile &file : files) {
        if (file.error)
            continue;
        for (const Finding &finding : file.assessment->findings)
            addResult(json, file, finding);
    }
}

/// What could not be read.
void addInvocation(JsonText &json, const QList<JudgedFile> &files)
{
    const auto isRead = [](const JudgedFile &file) { return !file.error; };
    json.flag("executionSuccessful", std::all_of(files.cbegin(), files.cend(), isRead));
    json.array("toolExecutionNotifications", [&] {
        for (const JudgedFile &file : files) {
            if (file.error)
                json.object([&] {
                    json.text("level", u"error");
                    addText(json, "message", file.file + QLatin1String(": ") + file.error->message);
                });
        }
    });
}

QSet<const Rule *> rulesOf(const QList<JudgedFile> &files)
{
    QSet<const Rule *> rules;
    for (const JudgedFile &file : files) {
        if (file.error)
            continue;
        for (const Finding &finding : file.assessment->findings)
            rules.insert(finding.rule);
    }
    return rules;
}

/// Only the rules that found something: hundreds of others would bury them for whoever reads the file, and a rule that
/// a newer program adds would change the file of a design that it does not touch.
void addDriver(JsonText &json, const QList<JudgedFile> &files, const Catalog &catalog)
{
    const QSet<const Rule *> found = rulesOf(files);
    json.text("name", u"Octoha");
    json.array("rules", [&] {
        for (const Rule *rule : allRules()) {
            if (found.contains(rule))
                addRule(json, *rule, catalog);
        }
    });
    json.text("version", QStringLiteral(OCTOHA_VERSION));
}

} // namespace

QByteArray toSarif(const QList<JudgedFile> &files, const Catalog &catalog)
{
    JsonText json;
    json.object([&] {
        json.text("$schema", schemaUrl);
        json.array("runs", [&] {
            json.object([&] {
                json.array("invocations", [&] { json.object([&] { addInvocation(json, files); }); });
                json.array("results", [&] { addResults(json, files); });
                json.object("tool", [&] { json.object("driver", [&] { addDriver(json, files, catalog); }); });
            });
        });
        json.text("version", u"2.1.0");
    });
    return json.done();
}

} // namespace octoha
