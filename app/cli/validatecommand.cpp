#include "app/cli/command.h"
#include "core/assess/acceptances.h"
#include "core/assess/json.h"
#include "core/export/bundle.h"

#include <QJsonDocument>

namespace octoha::cli {

namespace {

constexpr const char *severityWords[] = {"note", "warning", "error"};

std::optional<Severity> severityFrom(const QString &word)
{
    for (int i = 0; i < 3; ++i) {
        if (word == QLatin1String(severityWords[i]))
            return Severity(i);
    }
    return std::nullopt;
}

QJsonValue acceptedToJson(const Acceptance *acceptance)
{
    if (!acceptance)
        return QJsonValue::Null;
    return QJsonObject{{QLatin1String("reason"), acceptance->reason.text()}, {QLatin1String("owner"), acceptance->owner.text()},
        {QLatin1String("expires"), acceptance->expires.text()}};
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

/// Counts what is open while files stream by, so that memory stays constant.
struct Totals {
    int open[3] = {};
    void add(const Project &project, const Assessment &assessment)
    {
        for (const Finding &finding : assessment.findings) {
            if (!acceptanceOf(finding, project.design, project.accepted, assessment.asOf))
                ++open[int(finding.severity())];
        }
    }
    bool reaches(Severity severity) const
    {
        for (int i = int(severity); i < 3; ++i) {
            if (open[i] > 0)
                return true;
        }
        return false;
    }
};

/// One way of writing what was found: begin, a call a file, end.
class Writer {
public:
    virtual ~Writer() = default;
    virtual void file(const QString &path, const Project &project, const Assessment &assessment) = 0;
    virtual void error(const QString &path, const Error &error) = 0;
    virtual void end(const Totals &totals) = 0;
};

class TextWriter : public Writer {
public:
    explicit TextWriter(Invocation &run) : m_run(run) {}
    void file(const QString &path, const Project &project, const Assessment &assessment) override
    {
        for (const Finding &finding : assessment.findings) {
            const Acceptance *accepted = acceptanceOf(finding, project.design, project.accepted, assessment.asOf);
            m_run.out << path << QStringLiteral(": ") << QLatin1String(severityWords[int(finding.severity())]) << ' '
                      << QLatin1String(finding.rule->id) << QStringLiteral(": ") << messageOf(finding, QLocale::c())
                      << (accepted ? QStringLiteral(" [accepted by %1]").arg(accepted->owner.text()) : QString()) << '\n';
            if (!finding.unknownField)
                m_run.out << QStringLiteral("    ") << fixOf(*finding.rule) << '\n';
        }
    }
    void error(const QString &path, const Error &error) override { m_run.report(error, path); }
    void end(const Totals &totals) override
    {
        m_run.out << QStringLiteral("%1 errors, %2 warnings, %3 notes\n").arg(totals.open[2]).arg(totals.open[1]).arg(totals.open[0]);
    }

private:
    Invocation &m_run;
};

class JsonWriter : public Writer {
public:
    explicit JsonWriter(Invocation &run) : m_run(run) { m_run.out << QStringLiteral("{\"files\":["); }
    void file(const QString &path, const Project &project, const Assessment &assessment) override
    {
        QJsonArray findings;
        for (const Finding &finding : assessment.findings)
            findings.append(findingToJson(finding, project, assessment));
        put({{QLatin1String("file"), path}, {QLatin1String("findings"), findings}});
    }
    void error(const QString &path, const Error &error) override
    {
        static constexpr const char *codes[] = {"syntax", "outOfRange", "unknownField", "newerFormat", "tooLarge", "io", "refused"};
        QJsonArray others;
        for (const Error &other : error.others)
            others.append(QJsonObject{{QLatin1String("message"), other.message}, {QLatin1String("path"), other.path}});
        QJsonObject object{{QLatin1String("code"), QLatin1String(codes[int(error.code)])}, {QLatin1String("message"), error.message},
            {QLatin1String("path"), error.path}};
        if (!others.isEmpty())
            object.insert(QLatin1String("others"), others);
        put({{QLatin1String("file"), path}, {QLatin1String("error"), object}});
    }
    void end(const Totals &totals) override
    {
        m_run.out << QStringLiteral("],\"errors\":%1,\"warnings\":%2,\"notes\":%3}\n").arg(totals.open[2]).arg(totals.open[1]).arg(totals.open[0]);
    }

private:
    QJsonObject findingToJson(const Finding &finding, const Project &project, const Assessment &assessment)
    {
        const Rule &rule = *finding.rule;
        const Context context{m_run.catalog, m_run.asOf};
        return {{QLatin1String("id"), QLatin1String(rule.id)},
            {QLatin1String("aliases"), QJsonArray::fromStringList(QString::fromLatin1(rule.aliases).split(u' ', Qt::SkipEmptyParts))},
            {QLatin1String("severity"), QLatin1String(severityWords[int(finding.severity())])},
            {QLatin1String("fields"), QJsonArray::fromStringList(fieldIdsOf(finding))},
            {QLatin1String("message"), messageOf(finding, QLocale::c())}, {QLatin1String("reason"), reasonOf(rule)},
            {QLatin1String("fix"), fixOf(rule)}, {QLatin1String("edit"), editToJson(editOf(finding, project.design, context))},
            {QLatin1String("source"), sourceToJson(m_run.catalog.source(rule.source))},
            {QLatin1String("accepted"), acceptedToJson(acceptanceOf(finding, project.design, project.accepted, assessment.asOf))}};
    }
    void put(const QJsonObject &object)
    {
        m_run.out << (m_first ? QStringLiteral("\n") : QStringLiteral(",\n")) << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_first = false;
    }
    Invocation &m_run;
    bool m_first = true;
};

/// SARIF and JUnit are one document each: every file is kept until the end.
class DocumentWriter : public Writer {
public:
    DocumentWriter(Invocation &run, QByteArray (*render)(const QList<JudgedFile> &, const Catalog &)) : m_run(run), m_render(render) {}
    void file(const QString &path, const Project &project, const Assessment &assessment) override
    {
        m_kept.push_back(std::make_unique<Kept>(Kept{path, project, assessment, {}}));
    }
    void error(const QString &path, const Error &error) override { m_kept.push_back(std::make_unique<Kept>(Kept{path, {}, {}, error})); }
    void end(const Totals &) override
    {
        QList<JudgedFile> files;
        for (const auto &kept : m_kept) {
            const bool read = !kept->error;
            files.append({kept->path, read ? &kept->project : nullptr, read ? &kept->assessment : nullptr, kept->error});
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

} // namespace

int runValidate(Invocation &run)
{
    const QString word = run.options.value(QStringLiteral("fail-on"));
    const auto failOn = severityFrom(word.isEmpty() ? QStringLiteral("error") : word);
    if (!failOn)
        return run.usage(QStringLiteral("--fail-on takes error, warning or note."));
    const auto writer = writerFor(run);
    Totals totals;
    int exitCode = Fine;
    for (const QString &path : std::as_const(run.arguments)) {
        const auto reading = loadProject(path);
        if (!reading) {
            writer->error(path, reading.error());
            exitCode = Unreadable;
            continue;
        }
        const Assessment assessment = assess(reading->project.design, run.catalog, run.asOf);
        totals.add(reading->project, assessment);
        writer->file(path, reading->project, assessment);
    }
    writer->end(totals);
    return std::max(exitCode, totals.reaches(*failOn) ? int(Findings) : int(Fine));
}

} // namespace octoha::cli
