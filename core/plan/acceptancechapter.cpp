#include "core/plan/acceptance.h"
#include "core/plan/chapter.h"

namespace octoha {

namespace {

QList<QStringList> promiseRows(const Design &design)
{
    QList<QStringList> rows;
    for (const AcceptanceLine &line : acceptanceLines(design))
        rows.append(
            {line.promise, line.test.isEmpty() ? planText(QT_TRANSLATE_NOOP("Plan", "By hand")) : line.test, line.how});
    return rows;
}

} // namespace

void acceptanceChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Acceptance tests"), "acceptance");
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
        "The folder tests of the bundle looks at each promise that a machine can see, changes nothing, and writes down "
        "what it saw. What no machine can see is done by hand. The step that runs them stands among the steps.")));
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
        "The scripts were tried on a simulated cluster, in the engine of PowerShell 7. Only these tests and the work "
        "by hand "
        "show that Windows, Windows PowerShell 5.1, Azure, SQL Server and Octopus behave as was assumed there: rights "
        "and services, "
        "the credential store and links to the share, scheduled tasks, quoting of arguments, name resolution, SMB and "
        "private endpoints, fail-over of the database, and how long a copy takes over the real line.")));
    writer.table(QT_TRANSLATE_NOOP("Plan", "What is promised, and what proves it"),
        {QT_TRANSLATE_NOOP("Plan", "Promise"), QT_TRANSLATE_NOOP("Plan", "Proven by"),
            QT_TRANSLATE_NOOP("Plan", "Where, or how")},
        promiseRows(writer.design));
}

} // namespace octoha
