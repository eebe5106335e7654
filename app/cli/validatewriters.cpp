#include "app/cli/validatewriters.h"

#include "core/assess/acceptances.h"
#include "core/assess/json.h"
#include "core/design/hiddentext.h"
#include "core/export/bundle.h"

#include <QJsonDocument>

namespace octoha::cli {

namespace {

class TextWriter : public Writer {
public:
    explicit TextWriter(Invocation &run) : m_run(run) { }
    void file(const QString &path, const Reading &reading, const Assessment &assessment) override
    {
        m_run.tell(path, reading.notes);
        for (const Finding &finding : assessment.findings) {
            const Acceptance *accepted
                = acceptanceOf(finding, reading.project.design, reading.project.accepted, assessment.asOf);
            m_run.out << shownLine(path) << QStringLiteral(": ") << wordOf(finding.severity()) << ' '
                      << QLatin1String(finding.rule->id) << QStringLiteral(": ") << messageOf(finding, QLocale::c())
                      << QStringLiteral(" [") << fieldIdsOf(finding).join(QLatin1String(", ")) << ']'
                      << (accepted ? QStringLiteral(" [accepted by %1]").arg(accepted->owner.text()) : QString())
                      << '\n';
            explain(finding);
        }
    }
    void error(const QString &path, const Error &error) override { m_run.report(error, path); }
    void end(const Totals &totals) override
    {
        const auto count = [](const char *text, int n) { return QCoreApplication::translate("Cli", text, nullptr, n); };
        QStringList parts{count(QT_TRANSLATE_N_NOOP("Cli", "%n error(s)"), totals.open(Severity::Error)),
            count(QT_TRANSLATE_N_NOOP("Cli", "%n warning(s)"), totals.open(Severity::Warning)),
            count(QT_TRANSLATE_N_NOOP("Cli", "%n note(s)"), totals.open(Severity::Note))};
        if (totals.unread() > 0)
            parts.append(count(QT_TRANSLATE_N_NOOP("Cli", "%n file(s) could not be read"), totals.unread()));
        m_run.out << parts.join(QLatin1String(", ")) << '\n';
    }

private:
    void explain(const Finding &finding)
    {
        const Source &source = m_run.catalog.source(finding.rule->source);
        line("why", reasonOf(*finding.rule));
        if (!finding.unknownField)
            line("fix", fixOf(*finding.rule));
        line("source", QString(source.title) + QStringLiteral(", ") + QString(source.url));
    }
    void line(const char *word, const QString &text)
    {
        m_run.out << QStringLiteral("    %1: ").arg(QLatin1String(word)) << text << '\n';
    }
    Invocation &m_run;
};

QJsonValue acceptedToJson(const Acceptance *acceptance)
{
    if (!acceptance)
        return QJsonValue::Null;
    return QJsonObject{{QLatin1String("reason"), acceptance->reason.text()},
        {QLatin1String("owner"), acceptance->owner.text()}, {QLatin1String("expires"), acceptance->expires.text()}};
}

QJsonValue editToJson(const Edits &edits)
{
    if (edits.isEmpty())
        return QJsonValue::Null;
    QJsonObject object;
    for (const Edit &edit : edits)
        object.insert(edit.field, edit.value);
    return object;
}

class JsonWriter : public Writer {
public:
    explicit JsonWriter(Invocation &run) : m_run(run) { m_run.out << QStringLiteral("{\"files\":["); }
    void file(const QString &path, const Reading &reading, const Assessment &assessment) override
    {
        QJsonArray findings;
        for (const Finding &finding : assessment.findings)
            findings.append(findingToJson(finding, reading.project, assessment));
        put({{QLatin1String("file"), path}, {QLatin1String("findings"), findings},
            {QLatin1String("notes"), QJsonArray::fromStringList(reading.notes)}});
    }
    void error(const QString &path, const Error &error) override
    {
        put({{QLatin1String("file"), path}, {QLatin1String("error"), errorToJson(error)}});
    }
    void end(const Totals &totals) override
    {
        m_run.out << QStringLiteral("],\"errors\":%1,\"warnings\":%2,\"notes\":%3}\n")
                         .arg(totals.open(Severity::Error))
                         .arg(totals.open(Severity::Warning))
                         .arg(totals.open(Severity::Note));
    }

private:
    QJsonObject findingToJson(const Finding &finding, const Project &project, const Assessment &assessment)
    {
        const Rule &rule = *finding.rule;
        const Context context{m_run.catalog, m_run.asOf};
        return {{QLatin1String("id"), QLatin1String(rule.id)},
            {QLatin1String("aliases"),
                QJsonArray::fromStringList(QString::fromLatin1(rule.aliases).split(u' ', Qt::SkipEmptyParts))},
            {QLatin1String("severity"), wordOf(finding.severity())},
            {QLatin1String("fields"), QJsonArray::fromStringList(fieldIdsOf(finding))},
            {QLatin1String("message"), messageOf(finding, QLocale::c())}, {QLatin1String("reason"), reasonOf(rule)},
            {QLatin1String("fix"), fixOf(rule)},
            {QLatin1String("edit"), editToJson(editOf(finding, project.design, context))},
            {QLatin1String("source"), sourceToJson(m_run.catalog.source(rule.source))},
            {QLatin1String("accepted"),
                acceptedToJson(acceptanceOf(finding, project.design, project.accepted, assessment.asOf))}};
    }
    void put(const QJsonObject &object)
    {
        m_run.out << (m_first ? QStringLiteral("\n") : QStringLiteral(",\n"))
                  << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_first = false;
    }
    Invocation &m_run;
    bool m_first = true;
};

/// SARIF and JUnit are one document each: every file is kept until the end.
class DocumentWriter : public Writer {
public:
    DocumentWriter(Invocation &run, QByteArray (*render)(const QList<JudgedFile> &, const Catalog &))
        : m_run(run),
          m_render(render)
    { }
    void file(const QString &path, const Reading &reading, const Assessment &assessment) override
    {
        m_run.tell(path, reading.notes);
        m_kept.push_back(std::make_unique<Kept>(Kept{path, reading.project, assessment, {}}));
    }
    void error(const QString &path, const Error &error) override
    {
        m_kept.push_back(std::make_unique<Kept>(Kept{path, {}, {}, error}));
    }
    void end(const Totals &) override
    {
        QList<JudgedFile> files;
        for (const auto &kept : m_kept) {
            const bool read = !kept->error;
            files.append(
                {kept->path, read ? &kept->project : nullptr, read ? &kept->assessment : nullptr, kept->error});
        }
        m_run.out << QString::fromUtf8(m_render(files, m_run.catalog));
    }

private:
    struct Kept {
        QString path;
        Project project;
        Assessment assessment;
        std::optional<Error> error;
    };
    Invocation &m_run;
    QByteArray (*m_render)(const QList<JudgedFile> &, const Catalog &);
    std::vector<std::unique_ptr<Kept>> m_kept;
};

} // namespace

void Totals::add(const Project &project, const Assessment &assessment)
{
    for (const Finding &finding : assessment.findings) {
        if (!acceptanceOf(finding, project.design, project.accepted, assessment.asOf))
            ++m_open[size_t(finding.severity())];
    }
}

bool Totals::reaches(Severity severity) const
{
    return std::any_of(m_open.begin() + int(severity), m_open.end(), [](int count) { return count > 0; });
}

std::unique_ptr<Writer> writerFor(Invocation &run)
{
    const QString format = run.options.value(QStringLiteral("format"));
    if (format == QLatin1String("json"))
        return std::make_unique<JsonWriter>(run);
    if (format == QLatin1String("sarif"))
        return std::make_unique<DocumentWriter>(run, toSarif);
    if (format == QLatin1String("junit"))
        return std::make_unique<DocumentWriter>(run, toJUnit);
    return std::make_unique<TextWriter>(run);
}

} // namespace octoha::cli
