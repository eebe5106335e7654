#include "core/design/leftopen.h"
#include "core/plan/chapter.h"

namespace octoha {

namespace {

QString severityText(Severity severity)
{
    static constexpr const char *words[]
        = {QT_TRANSLATE_NOOP("Plan", "note"), QT_TRANSLATE_NOOP("Plan", "warning"), QT_TRANSLATE_NOOP("Plan", "error")};
    return planText(words[int(severity)]);
}

QList<QStringList> findingRows(const ChapterWriter &writer, bool accepted)
{
    QList<QStringList> rows;
    for (const Finding &finding : writer.assessment.findings) {
        const Acceptance *waiver
            = acceptanceOf(finding, writer.design, writer.input.project.accepted, writer.assessment.asOf);
        if ((waiver != nullptr) != accepted)
            continue;
        QStringList row{
            severityText(finding.severity()), QLatin1String(finding.rule->id), messageOf(finding, writer.locale)};
        if (accepted)
            row += {waiver->reason.text(), waiver->owner.text(), writer.day(waiver->expires.date())};
        else
            row += {finding.unknownField ? QString() : fixOf(*finding.rule)};
        rows.append(row);
    }
    return rows;
}

QList<QStringList> assumptionRows(const ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const QString &id : assumedQuestions(writer.design))
        rows.append({writer.questionName(id),
            writer.valueText(*findField(id), getField(writer.design, id).value_or(QJsonValue::Null)), id});
    return rows;
}

/// Ids of all sources that stand behind something in this plan, each once.
QStringList sourceIds(const ChapterWriter &writer)
{
    QStringList ids;
    const auto add = [&](const QString &id) {
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    };
    for (const Finding &finding : writer.assessment.findings)
        add(QLatin1String(finding.rule->source));
    for (const CostLine &line : writer.assessment.cost.lines)
        add(line.source);
    for (const Derived *derived : {&writer.assessment.sizing.totalTaskCap, &writer.assessment.sizing.databaseDtu,
             &writer.assessment.sizing.nodeCores, &writer.assessment.sizing.storageGib}) {
        for (const QLatin1StringView id : derived->sources)
            add(id);
    }
    for (const AvailabilityPart &part : writer.assessment.availability.tree.children)
        add(part.source);
    ids.sort();
    return ids;
}

} // namespace

QStringList missingAnswers(const ChapterWriter &writer)
{
    QStringList answers;
    for (const QString &id : openQuestions(writer.design))
        answers.append(writer.questionName(id) + QStringLiteral(" (") + id + u')');
    return answers;
}

void acceptedChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Findings"), "findings");
    writer.table(QT_TRANSLATE_NOOP("Plan", "Accepted"),
        {QT_TRANSLATE_NOOP("Plan", "Severity"), QT_TRANSLATE_NOOP("Plan", "Rule"),
            QT_TRANSLATE_NOOP("Plan", "What was seen"), QT_TRANSLATE_NOOP("Plan", "Reason"),
            QT_TRANSLATE_NOOP("Plan", "Owner"), QT_TRANSLATE_NOOP("Plan", "Until")},
        findingRows(writer, true));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Open"),
        {QT_TRANSLATE_NOOP("Plan", "Severity"), QT_TRANSLATE_NOOP("Plan", "Rule"),
            QT_TRANSLATE_NOOP("Plan", "What was seen"), QT_TRANSLATE_NOOP("Plan", "What to do")},
        findingRows(writer, false));
}

void assumptionsChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Assumptions and open questions"), "assumptions");
    writer.table(QT_TRANSLATE_NOOP("Plan", "Taken from a default or preset, not confirmed by anybody"),
        {QT_TRANSLATE_NOOP("Plan", "Question"), QT_TRANSLATE_NOOP("Plan", "Assumed"),
            QT_TRANSLATE_NOOP("Plan", "Field")},
        assumptionRows(writer));
    if (const QStringList questions = missingAnswers(writer); !questions.isEmpty()) {
        writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Not stated:")));
        writer.bullets(questions);
    }
}

void sourcesChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Sources"), "sources");
    for (const CatalogTable *table : writer.catalog.staleTables(writer.assessment.asOf))
        writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Out of date: %1 was last checked on %2."))
                             .arg(table->title, writer.day(table->checked)),
            plan::Paragraph::Tone::Warning);
    for (const QString &id : sourceIds(writer)) {
        const Source *source = writer.catalog.findSource(id);
        if (source)
            writer.add(plan::Link{source->title, source->url,
                planText(source->derived ? QT_TRANSLATE_NOOP("Plan", "(concluded, checked %1)")
                                         : QT_TRANSLATE_NOOP("Plan", "(checked %1)"))
                    .arg(writer.day(source->date))});
    }
}

void signOffChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Sign-off"), "sign-off");
    const auto line = [](const char *role) { return QStringList{planText(role), QString(), QString(), QString()}; };
    writer.table(QT_TRANSLATE_NOOP("Plan", "Read and agreed"),
        {QT_TRANSLATE_NOOP("Plan", "Role"), QT_TRANSLATE_NOOP("Plan", "Name"), QT_TRANSLATE_NOOP("Plan", "Date"),
            QT_TRANSLATE_NOOP("Plan", "Signature")},
        {line(QT_TRANSLATE_NOOP("Plan", "Responsible person")), line(QT_TRANSLATE_NOOP("Plan", "Platform engineer")),
            line(QT_TRANSLATE_NOOP("Plan", "DBA")), line(QT_TRANSLATE_NOOP("Plan", "Security")),
            line(QT_TRANSLATE_NOOP("Plan", "Operations"))});
    writer.add(plan::Checklist{
        {planText(QT_TRANSLATE_NOOP("Plan", "A restore of database, files and master key was rehearsed")),
            planText(QT_TRANSLATE_NOOP("Plan", "Two named people can read the master key")),
            planText(QT_TRANSLATE_NOOP("Plan", "The scripts were reviewed and signed")),
            planText(QT_TRANSLATE_NOOP("Plan", "Users were told of the new address and the outage"))}});
}

} // namespace octoha
