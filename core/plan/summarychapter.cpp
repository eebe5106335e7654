#include "core/assess/needs.h"
#include "core/assess/quantities.h"
#include "core/design/leftopen.h"
#include "core/plan/chapter.h"
#include "core/plan/goals.h"

namespace octoha {

namespace {

using Tone = plan::Paragraph::Tone;

QString clusterText(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    return QCoreApplication::translate(
        "Plan", "%n Octopus node(s) in %1. Database: %2. Shared files: %3.", nullptr, int(design.compute.nodes.size()))
        .arg(writer.answer(field<&Placement::region>), writer.answer(field<&Database::kind>),
            writer.answer(field<&Storage::product>));
}

QString portalText(const Design &design)
{
    const Balancer &balancer = design.balancer;
    if (isOpen(design, field<&Balancer::web>))
        return planText(QT_TRANSLATE_NOOP("Plan", "What spreads the portal is not stated."));
    return balancer.web == WebProduct::None
        ? planText(QT_TRANSLATE_NOOP("Plan", "Nothing stands in front of the portal."))
        : planText(QT_TRANSLATE_NOOP("Plan", "%1 spreads the portal.")).arg(choiceLabel(balancer.web));
}

QString pollingText(const Design &design)
{
    const Balancer &balancer = design.balancer;
    if (isOpen(design, field<&Balancer::polling>))
        return planText(QT_TRANSLATE_NOOP("Plan", "What carries the polling Tentacles is not stated."));
    return balancer.polling == PollingProduct::Direct
        ? planText(QT_TRANSLATE_NOOP("Plan", "Polling Tentacles reach each node directly."))
        : planText(QT_TRANSLATE_NOOP("Plan", "%1 carries the polling Tentacles.")).arg(choiceLabel(balancer.polling));
}

QString secondRegionText(const Placement &placement)
{
    return planText(placement.drMode == DrMode::HotCold
            ? QT_TRANSLATE_NOOP("Plan", "A second region, %1, is kept switched off.")
            : QT_TRANSLATE_NOOP("Plan", "A second region, %1, is at work as well."))
        .arg(placement.drRegion.text());
}

QString whatItIs(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    const Balancer &balancer = design.balancer;
    const bool isOne = isOneBalancer(balancer) && !isOpen(design, field<&Balancer::web>)
        && !isOpen(design, field<&Balancer::polling>);
    QStringList sentences{clusterText(writer)};
    if (hasPolling(design) && isOne)
        sentences.append(planText(QT_TRANSLATE_NOOP("Plan", "%1 spreads the portal and carries the polling Tentacles."))
                             .arg(choiceLabel(balancer.web)));
    else
        sentences.append(portalText(design));
    if (hasPolling(design) && !isOne)
        sentences.append(pollingText(design));
    if (hasSecondRegion(design))
        sentences.append(secondRegionText(design.placement));
    return sentences.join(u' ');
}

QString verdict(const ChapterWriter &writer)
{
    const auto &accepted = writer.input.project.accepted;
    const int errors = openFindings(writer.assessment, writer.design, accepted, Severity::Error);
    const int warnings = openFindings(writer.assessment, writer.design, accepted, Severity::Warning) - errors;
    const int missing = int(missingAnswers(writer).size());
    if (errors > 0)
        return QCoreApplication::translate("Plan",
            "Not ready: %n error(s) are open. Octopus or Azure would refuse this design, or it would fail.", nullptr,
            errors);
    const QString open = warnings > 0 ? QCoreApplication::translate("Plan",
                             "%n warning(s) are open and listed under accepted and open findings.", nullptr, warnings)
                                      : planText(QT_TRANSLATE_NOOP("Plan", "No error and no warning is open."));
    const QString ready = missing > 0
        ? QCoreApplication::translate("Plan",
            "Ready to build, but %n answer(s) are missing and must be known before the steps that need them.", nullptr,
            missing)
        : planText(QT_TRANSLATE_NOOP("Plan", "Ready to build."));
    return ready + u' ' + open;
}

QString hoursToBuild(const ChapterWriter &writer)
{
    int minutes = 0;
    for (const PlanStep &step : writer.steps)
        minutes += step.minutes;
    return planText(QT_TRANSLATE_NOOP("Plan", "%1 hours, without waiting for people"))
        .arg(writer.locale.toString(minutes / 60.0, 'f', 1));
}

/// The hours that an availability leaves open.
QString hoursMissing(const ChapterWriter &writer)
{
    const Derived &composite = writer.assessment.availability.composite;
    if (!composite.value || *composite.value >= 100)
        return {};
    return planText(QT_TRANSLATE_NOOP("Plan", " (%1 hours a year may be missing)"))
        .arg(writer.locale.toString(hoursAwayAYear(*composite.value, writer.catalog), 'f', 1));
}

QString costText(const ChapterWriter &writer)
{
    return lacksLicencePrice(writer.design)
        ? planText(QT_TRANSLATE_NOOP("Plan", "%1; the price of the licence of Octopus is unknown"))
              .arg(totalCost(writer))
        : totalCost(writer);
}

QList<QStringList> keyFigures(const ChapterWriter &writer)
{
    const Assessment &assessment = writer.assessment;
    return {{planText(QT_TRANSLATE_NOOP("Plan", "Cost a month")), costText(writer)},
        {planText(QT_TRANSLATE_NOOP("Plan", "Availability, upper bound by contract")),
            writer.shown(assessment.availability.composite, 3) + hoursMissing(writer)},
        {planText(QT_TRANSLATE_NOOP("Plan", "Tasks at once with one node away")),
            writer.shown(assessment.sizing.capacityOneNodeAway)},
        {planText(QT_TRANSLATE_NOOP("Plan", "Work to build it")), hoursToBuild(writer)}};
}

QString metText(const ChapterWriter &writer, const Goal &goal)
{
    return goal.met ? writer.yesNo(*goal.met) : planText(QT_TRANSLATE_NOOP("Plan", "unknown"));
}

QList<QStringList> goalRows(const ChapterWriter &writer, const QList<Goal> &goals)
{
    QList<QStringList> rows;
    for (const Goal &goal : goals)
        rows.append({goal.what, goal.wanted, goal.planned, metText(writer, goal)});
    return rows;
}

QStringList toKnow(const ChapterWriter &writer, const QList<Goal> &goals)
{
    QStringList lines;
    for (const Goal &goal : goals) {
        if (goal.met == false)
            lines.append(planText(QT_TRANSLATE_NOOP("Plan", "Not met: %1. Wanted %2, planned %3."))
                             .arg(goal.what, goal.wanted, goal.planned));
    }
    int left = 5;
    for (const Finding &finding : writer.assessment.findings) {
        if (finding.severity() != Severity::Note && left-- > 0)
            lines.append(messageOf(finding, writer.locale));
    }
    return lines;
}

void listPart(ChapterWriter &writer, const char *title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    writer.paragraph(planText(title));
    writer.bullets(lines);
}

} // namespace

void summaryChapter(ChapterWriter &writer)
{
    const QList<Goal> goals = goalsOf(writer);
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "As of %1, by Octoha %2. Responsible: %3."))
                         .arg(writer.day(writer.assessment.asOf), QStringLiteral(OCTOHA_VERSION),
                             writer.design.project.owner.isEmpty() ? planText(QT_TRANSLATE_NOOP("Plan", "not named"))
                                                                   : writer.design.project.owner.text()),
        Tone::Muted);
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Summary"), "summary");
    writer.paragraph(whatItIs(writer));
    writer.paragraph(verdict(writer), Tone::Note);
    writer.table(QT_TRANSLATE_NOOP("Plan", "Key figures"),
        {QT_TRANSLATE_NOOP("Plan", "What"), QT_TRANSLATE_NOOP("Plan", "Value")}, keyFigures(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Wanted and planned"),
        {QT_TRANSLATE_NOOP("Plan", "What"), QT_TRANSLATE_NOOP("Plan", "Wanted"), QT_TRANSLATE_NOOP("Plan", "Planned"),
            QT_TRANSLATE_NOOP("Plan", "Met")},
        goalRows(writer, goals));
    listPart(writer, QT_TRANSLATE_NOOP("Plan", "What to know before saying yes:"), toKnow(writer, goals));
    listPart(writer, QT_TRANSLATE_NOOP("Plan", "Answers that are missing:"), missingAnswers(writer));
    if (!writer.input.diagram.isEmpty())
        writer.add(plan::Picture{writer.input.diagram,
            planText(QT_TRANSLATE_NOOP("Plan", "The cluster, its zones and its ports")),
            QStringLiteral("diagram.svg")});
    writer.add(plan::PageBreak());
}

} // namespace octoha
