#include "core/assess/quantities.h"
#include "core/plan/chapter.h"

namespace octoha {

namespace {

QList<QStringList> overviewRows(const ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const PlanStep &step : writer.steps)
        rows.append(
            {QString::number(rows.size() + 1), step.title, step.who, step.where, QString::number(step.minutes)});
    return rows;
}

void writeStep(ChapterWriter &writer, int number, const PlanStep &step)
{
    writer.add(
        plan::Heading{3, QStringLiteral("%1. %2").arg(number).arg(step.title), QStringLiteral("step-%1").arg(number)});
    if (step.pointOfNoReturn)
        writer.paragraph(
            planText(QT_TRANSLATE_NOOP("Plan", "Point of no return: after this step the way back is a restore.")),
            plan::Paragraph::Tone::Warning);
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "%1 · %2 · about %3 · %4"))
                         .arg(step.who, step.where, minutesText(step.minutes, writer.locale), step.id),
        plan::Paragraph::Tone::Muted);
    if (!step.acts.isEmpty())
        writer.add(plan::Bullets{step.acts, step.acts.size() > 1});
    if (!step.commands.isEmpty())
        writer.code(step.commands.join(u'\n'), step.language);
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Check: %1")).arg(step.check));
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Undo: %1")).arg(step.undo));
    if (!step.undoCommands.isEmpty())
        writer.code(step.undoCommands.join(u'\n'));
}

} // namespace

void stepsChapter(ChapterWriter &writer)
{
    writer.add(plan::PageBreak());
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Steps"), "steps");
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
        "Commands are shown for reading, as they will run; the runner takes its values from settings.json alone. A "
        "text in <angle brackets> is read from Key Vault or asked for, never written down.")));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Order of work"),
        {QT_TRANSLATE_NOOP("Plan", "No."), QT_TRANSLATE_NOOP("Plan", "What"), QT_TRANSLATE_NOOP("Plan", "Who"),
            QT_TRANSLATE_NOOP("Plan", "Where"), QT_TRANSLATE_NOOP("Plan", "Minutes")},
        overviewRows(writer), {0, 4});
    int number = 0;
    for (const PlanStep &step : writer.steps)
        writeStep(writer, ++number, step);
}

} // namespace octoha
