#include "core/plan/chapter.h"

namespace octoha {

namespace {

using Tone = plan::Paragraph::Tone;

QString whatItIs(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    return QCoreApplication::translate("Plan", "%n Octopus node(s) in %1, on %2, with %3 for the files. %4 spreads the portal, %5 carries the polling Tentacles.", nullptr,
        int(design.compute.nodes.size()))
        .arg(design.placement.region.text(), choiceText(design.database.kind), choiceText(design.storage.product), choiceText(design.balancer.web),
            choiceText(design.balancer.polling));
}

QString verdict(const ChapterWriter &writer)
{
    const auto &accepted = writer.input.project.accepted;
    const int errors = openFindings(writer.assessment, writer.design, accepted, Severity::Error);
    const int warnings = openFindings(writer.assessment, writer.design, accepted, Severity::Warning) - errors;
    if (errors > 0)
        return QCoreApplication::translate("Plan", "Not ready: %n error(s) are open. Octopus or Azure would refuse this design, or it would fail.", nullptr, errors);
    if (warnings > 0)
        return QCoreApplication::translate("Plan", "Ready to build; %n warning(s) are open and listed under accepted and open findings.", nullptr, warnings);
    return planText(QT_TRANSLATE_NOOP("Plan", "Ready to build: no error and no warning is open."));
}

QString minutesText(const ChapterWriter &writer)
{
    int minutes = 0;
    for (const PlanStep &step : writer.steps)
        minutes += step.minutes;
    return planText(QT_TRANSLATE_NOOP("Plan", "%1 hours, without waiting for people")).arg(writer.locale.toString(minutes / 60.0, 'f', 1));
}

QList<QStringList> keyFigures(const ChapterWriter &writer)
{
    const Assessment &assessment = writer.assessment;
    const double hours = assessment.availability.composite.value ? (100 - *assessment.availability.composite.value) / 100 * 8760 : 0;
    return {{planText(QT_TRANSLATE_NOOP("Plan", "Cost a month")), writer.shown(assessment.cost.monthly, 2)},
        {planText(QT_TRANSLATE_NOOP("Plan", "Availability, upper bound by contract")),
            writer.shown(assessment.availability.composite, 3)
                + (hours > 0 ? planText(QT_TRANSLATE_NOOP("Plan", " (%1 hours a year may be missing)")).arg(writer.locale.toString(hours, 'f', 1)) : QString())},
        {planText(QT_TRANSLATE_NOOP("Plan", "Tasks at once that the window needs")), writer.shown(assessment.sizing.totalTaskCap)},
        {planText(QT_TRANSLATE_NOOP("Plan", "Tasks at once with one node away")), writer.shown(assessment.sizing.capacityOneNodeAway)},
        {planText(QT_TRANSLATE_NOOP("Plan", "Work to build it")), minutesText(writer)},
        {planText(QT_TRANSLATE_NOOP("Plan", "Wanted: availability, RPO, RTO")),
            writer.answer(field<&Workload::wantedAvailability>) + QLatin1String(", ") + writer.answer(field<&Workload::rpoMinutes>) + QLatin1String(", ")
                + writer.answer(field<&Workload::rtoMinutes>)}};
}

QStringList biggestRisks(const ChapterWriter &writer)
{
    QStringList risks;
    for (const Finding &finding : writer.assessment.findings) {
        if (finding.severity() != Severity::Note && risks.size() < 5)
            risks.append(messageOf(finding, writer.locale));
    }
    return risks;
}

} // namespace

void summaryChapter(ChapterWriter &writer)
{
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "As of %1, by Octoha %2. Responsible: %3."))
                         .arg(writer.day(writer.assessment.asOf), QStringLiteral(OCTOHA_VERSION),
                             writer.design.project.owner.isEmpty() ? planText(QT_TRANSLATE_NOOP("Plan", "not named")) : writer.design.project.owner.text()),
        Tone::Muted);
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Summary"), "summary");
    writer.paragraph(whatItIs(writer));
    writer.paragraph(verdict(writer), Tone::Note);
    writer.table(QT_TRANSLATE_NOOP("Plan", "Key figures"), {QT_TRANSLATE_NOOP("Plan", "What"), QT_TRANSLATE_NOOP("Plan", "Value")}, keyFigures(writer));
    if (const QStringList risks = biggestRisks(writer); !risks.isEmpty()) {
        writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "What to know before saying yes:")));
        writer.bullets(risks);
    }
    if (!writer.input.diagram.isEmpty())
        writer.add(plan::Picture{writer.input.diagram, planText(QT_TRANSLATE_NOOP("Plan", "The cluster, its zones and its ports"))});
    writer.add(plan::PageBreak());
}

} // namespace octoha
