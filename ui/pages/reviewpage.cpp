#include "ui/pages/reviewpage.h"

#include "core/assess/expected.h"
#include "core/assess/quantities.h"
#include "core/design/leftopen.h"
#include "ui/pages/assumptiontree.h"
#include "ui/pages/findingsbystep.h"
#include "ui/pages/reviewtables.h"
#include "ui/panel/diagramtab.h"
#include "ui/panel/paneltab.h"
#include "ui/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/derivation.h"
#include "ui/widgets/facttable.h"

#include <QCheckBox>
#include <QLabel>

namespace octoha {

namespace {

/// What is to be expected, with its interval and what it leaves out.
QString expectedText(const ExpectedAvailability &expected)
{
    if (!expected.value)
        return ReviewPage::tr("not known: %1").arg(expected.unknownText());
    const QLocale locale;
    const auto percent = [&](double value) { return percentText(value, locale); };
    return ReviewPage::tr(
               "%1, about %2 a year (95 % sure between %3 and %4): a simulation of %5 years with the failure "
               "and repair times that the design states.")
               .arg(percent(*expected.value), minutesText(qRound(expected.minutesPerYear), locale),
                   percent(*expected.low), percent(*expected.high), locale.toString(expected.years))
        + u'\n' + ReviewPage::tr("Not in it: %1").arg(notInExpectation().join(u' '));
}

} // namespace

ReviewPage::ReviewPage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("review"),
        tr("What the design means before anybody builds it. Every line leads to its question."))
{ }

void ReviewPage::build()
{
    m_summary = addReadout(tr("In short"));
    buildFindings();
    buildFigures();
    buildFailures();
    buildDiagram();
    buildQuestions();
}

void ReviewPage::buildFindings()
{
    addSection(tr("Findings"),
        tr("Mend what can be mended; what you accept needs a reason, an owner and a last day, and stands in the "
           "plan."));
    m_findings = new FindingsByStep(document(), content());
    connect(m_findings, &FindingsByStep::fieldRequested, this, &DesignPage::fieldRequested);
    addOther(m_findings);
}

void ReviewPage::buildDiagram()
{
    addSection(tr("Diagram"), tr("Users, balancers, nodes, database and share with the ports between them."));
    addOther(new DiagramTab(document(), content()));
}

void ReviewPage::buildQuestions()
{
    addSection(tr("Open questions"), tr("Not stated; rules that need them cannot judge."));
    m_open = addTable(tr("Open questions"));
    m_noOpen = addReadout(tr("Open"));
    addSection(
        tr("Assumptions"), tr("Defaults that nobody has confirmed; each stands in the plan until somebody does."));
    addOther(m_assumptions = new AssumptionTree(content()));
    connect(m_assumptions, &AssumptionTree::confirmRequested, this,
        [this](const QStringList &ids) { document().confirm(ids); });
    connect(m_assumptions, &AssumptionTree::fieldRequested, this, &DesignPage::fieldRequested);
    m_noAssumptions = addReadout(tr("Assumed"));
    addOther(m_confirmButtons = makeConfirmButtons());
}

QWidget *ReviewPage::makeConfirmButtons()
{
    auto *row = new ButtonRow(content());
    row->add(tr("&Confirm the chosen"), [this] { confirmChosen(); });
    row->add(tr("Confirm &all"), [this] { confirmAll(); });
    return row;
}

void ReviewPage::buildFigures()
{
    addSection(tr("Capacity"));
    m_needed = addReadout(tr("Tasks at once, needed"));
    m_capacity = addReadout(tr("With one node away"));
    addSection(tr("Cost"), tr("List prices without tax, less the discount that is stated."));
    m_cost = addReadout(tr("A month"));
    m_costs = addTable(tr("Cost a month, line by line"));
    addSection(tr("Availability"),
        tr("What the providers promise by contract, multiplied along the chain: an upper bound, no forecast."));
    m_composite = addReadout(tr("All parts together"));
    m_expected = addReadout(tr("To be expected"));
    m_parts = addTable(tr("Availability, part by part"));
    m_notCovered = addReadout(tr("Not covered"));
}

void ReviewPage::buildFailures()
{
    addSection(tr("Failures"),
        tr("What each fault stops, what goes on, and who has to act. Minutes are the repair times that the "
           "design states, and own assumptions where it states none."));
    m_pairs = new QCheckBox(tr("&Two faults at once, where they stop what neither stops alone"), content());
    connect(m_pairs, &QCheckBox::toggled, this, [this] { showFailures(); });
    addOther(m_pairs);
    m_failures = addTable(tr("What happens when a part fails"));
}

void ReviewPage::show(FactTable &table, const LinkedTable &content)
{
    table.setVisible(!content.table.rows.isEmpty());
    table.showTable(content.table, content.links);
}

void ReviewPage::showDesign(const Design &design)
{
    const LinkedTable open = openQuestionTable(design);
    show(*m_open, open);
    const int assumed = int(assumedQuestions(design).size());
    m_assumptions->showAssumptions(design);
    m_assumptions->setVisible(assumed > 0);
    m_noOpen->setText(tr("%n question(s)", nullptr, int(open.table.rows.size())));
    m_noAssumptions->setText(tr("%n answer(s)", nullptr, assumed));
    m_confirmButtons->setVisible(assumed > 0);
}

void ReviewPage::showAssessment(const Assessment &assessment)
{
    const QLocale locale;
    m_findings->refresh();
    showSummary(assessment);
    m_needed->setText(derivedHtml(assessment.sizing.totalTaskCap, QStringLiteral("sizing.totalTaskCap"), locale));
    m_capacity->setText(
        derivedHtml(assessment.sizing.capacityOneNodeAway, QStringLiteral("sizing.capacityOneNodeAway"), locale));
    const QLatin1StringView currency = currencyOf(document().catalog());
    const QString sum = tr("%1 (%2)").arg(moneyText(assessment.cost.known, locale, currency), currencyText(currency));
    const QString link = u' ' + whyLink(QStringLiteral("cost.monthly"));
    m_cost->setText(
        (assessment.cost.complete ? sum : tr("at least %1: some parts have no known price").arg(sum)) + link);
    show(*m_costs, costTable(assessment, document().design(), document().catalog()));
    m_composite->setText(
        derivedHtml(assessment.availability.composite, QStringLiteral("availability.composite"), locale));
    m_expected->setText(expectedText(expectedAvailabilityOf(document().design(), document().catalog())));
    show(*m_parts, availabilityTable(assessment.availability));
    m_notCovered->setText(assessment.availability.notCoveredTexts().join(u'\n'));
    showFailures();
}

void ReviewPage::showSummary(const Assessment &assessment)
{
    const int errors = document().openFindings(Severity::Error), warnings = document().openFindings(Severity::Warning);
    const int accepted = int(assessment.findings.size()) - errors - warnings - document().openFindings(Severity::Note);
    const QString counts = tr("%1, %2, %3")
                               .arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s)", nullptr, warnings),
                                   tr("%n accepted", nullptr, accepted));
    m_summary->setText(errors > 0 ? tr("%1. Errors block the export.").arg(counts)
                                  : tr("%1. The bundle can be exported.").arg(counts));
}

void ReviewPage::showFailures()
{
    show(*m_failures, failureTable(document().design(), document().catalog(), m_pairs->isChecked()));
}

void ReviewPage::confirmChosen()
{
    document().confirm(m_assumptions->chosenIds());
}

void ReviewPage::confirmAll()
{
    const QSet<QString> assumed = document().design().assumed;
    document().confirm({assumed.cbegin(), assumed.cend()});
}

} // namespace octoha
