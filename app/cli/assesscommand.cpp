#include "app/cli/command.h"
#include "core/assess/expected.h"
#include "core/assess/json.h"
#include "core/assess/missingprices.h"
#include "core/assess/nodesizes.h"
#include "core/assess/quantities.h"
#include "core/assess/sizingchecks.h"

namespace octoha::cli {

namespace {

/// Prints an assessment for people, a chapter a function; all of it is in the JSON as well.
class Printer {
public:
    Printer(Invocation &run, const Design &design, const Assessment &assessment)
        : m_out(run.out),
          m_catalog(run.catalog),
          m_design(design),
          m_assessment(assessment)
    { }
    void print()
    {
        printValues();
        printSizing();
        printCost();
        printBill();
        printAvailability();
        printFailures();
    }

private:
    void heading(const char *text) { m_out << '\n' << QLatin1String(text) << '\n'; }
    void line(int depth, QString text)
    {
        while (text.endsWith(u' '))
            text.chop(1);
        m_out << QString(depth * 2, u' ') << text << '\n';
    }
    void value(const ComputedValue &computed)
    {
        line(1, computed.title.leftJustified(30) + u' ' + valueText(computed.derived, textLocale()));
        if (const QString formula = computed.derived.formulaText(); !formula.isEmpty())
            line(3, formula);
        QStringList inputs;
        for (const Input &input : computed.derived.inputs)
            inputs.append(input.title() + u' ' + numberToText(input.value));
        if (!inputs.isEmpty())
            line(3, inputs.join(QLatin1String(", ")));
    }
    static QString numberToText(const QVariant &value)
    {
        return value.typeId() == QMetaType::Double ? QString::number(numberToJson(value.toDouble()).toDouble(), 'g', 10)
            : value.isNull()                       ? QStringLiteral("unknown")
                                                   : value.toString();
    }
    void printValues()
    {
        m_out << QStringLiteral("Computed values\n");
        for (const ComputedValue &computed : computedValues(m_assessment))
            value(computed);
    }

    QString headroomText(const SizingCheck &check) const
    {
        const auto left = check.headroom();
        return left
            ? (*left > 0 ? QStringLiteral("+") : QString()) + quantityText(*left, check.advised.unit, textLocale())
            : QString();
    }
    void printSizing()
    {
        heading("Sizing: advised, chosen, headroom");
        for (const SizingCheck &check : sizingChecksOf(m_design, m_catalog))
            line(1,
                titleOfValue(QLatin1String("sizing.") + check.key).leftJustified(38) + u' '
                    + valueText(check.advised, textLocale()).rightJustified(14) + u' '
                    + valueText(check.chosen, textLocale()).rightJustified(14) + u' '
                    + headroomText(check).rightJustified(14));
        constexpr qsizetype shown = 5;
        const QList<NodeSize> sizes = nodeSizesThatFit(m_design, m_catalog);
        line(1, QStringLiteral("Machine sizes that fit: %1, the cheapest:").arg(sizes.size()));
        for (const NodeSize &size : sizes.first(std::min(shown, sizes.size())))
            line(2,
                QString(size.size->name).leftJustified(26) + u' ' + money(size.monthly).rightJustified(12)
                    + (size.chosen ? QStringLiteral("  chosen") : QString()));
    }

    QString money(const std::optional<qint64> &amount) const
    {
        return amount ? moneyText(*amount, textLocale(), currencyOf(m_catalog)) : QStringLiteral("unknown");
    }
    static QString costLine(const QString &resource, const QString &meter, const QString &sku, const QString &monthly)
    {
        return resource.leftJustified(34) + u' ' + meter.leftJustified(34) + u' ' + sku.leftJustified(26) + u' '
            + monthly.rightJustified(12);
    }
    void printCost()
    {
        heading("Cost a month");
        line(1,
            costLine(
                QStringLiteral("Resource"), QStringLiteral("Meter"), QStringLiteral("Size"), QStringLiteral("A month"))
                + QStringLiteral("  Price of"));
        for (const CostLine &cost : m_assessment.cost.lines)
            line(1,
                costLine(nameOf(cost.resource, m_design, m_catalog), cost.meterText(), cost.sku, money(cost.monthly))
                    + (cost.priceDate.isValid() ? QStringLiteral("  ") + cost.priceDate.toString(Qt::ISODate)
                                                : QString())
                    + (cost.estimate ? QStringLiteral("  estimate") : QString()));
        const QString total = m_assessment.cost.complete ? QStringLiteral("Total") : QStringLiteral("Total, at least");
        line(1, costLine(total, {}, {}, money(m_assessment.cost.known)));
        if (const PriceDays days = priceDaysOf(m_assessment.cost); days.oldest.isValid())
            line(1,
                QStringLiteral("In %1; the oldest price is of %2, the newest of %3")
                    .arg(currencyText(currencyOf(m_catalog)), days.oldest.toString(Qt::ISODate),
                        days.newest.toString(Qt::ISODate)));
        if (const QStringList missing = missingPrices(m_assessment.cost, m_design, m_catalog); !missing.isEmpty())
            line(1, QStringLiteral("Without a price: ") + missing.join(QLatin1String("; ")));
    }

    static QString wordOf(BillItem::DeployedBy by)
    {
        return by == BillItem::DeployedBy::Bicep ? QStringLiteral("bicep")
            : by == BillItem::DeployedBy::Hand   ? QStringLiteral("hand")
                                                 : QStringLiteral("existing");
    }
    void printBill()
    {
        heading("Bill of materials");
        for (const BillItem &item : billOfMaterials(m_design, m_catalog)) {
            QStringList parts{item.type.leftJustified(52), item.name.leftJustified(34),
                wordOf(item.deployedBy).leftJustified(8), item.sku};
            if (!item.zones.isEmpty())
                parts.append(QStringLiteral("zones ") + item.zones.join(u' '));
            parts.removeAll(QString());
            line(1, parts.join(u' '));
        }
    }

    void part(const AvailabilityPart &of, int depth)
    {
        const QString number = of.value ? percentText(*of.value * 100, textLocale()) : QString();
        line(depth, of.title() + (number.isEmpty() ? QString() : QStringLiteral(": ") + number));
        if (of.costsMost)
            line(depth + 1, QStringLiteral("promises least of all"));
        if (!of.condition.isEmpty())
            line(depth + 1, QStringLiteral("condition: ") + QString(of.condition));
        if (!of.met)
            line(depth + 1, QStringLiteral("not fulfilled: ") + QString(of.wanted));
        for (const AvailabilityPart &child : of.children)
            part(child, depth + 1);
    }
    void printExpected()
    {
        const ExpectedAvailability expected = expectedAvailabilityOf(m_design, m_catalog);
        const auto percent = [](double value) { return percentText(value, textLocale()); };
        if (!expected.value)
            return line(1, QStringLiteral("To be expected: unknown: ") + expected.unknownText());
        line(1,
            QStringLiteral("To be expected, by simulation of %1 years: %2 (95 % sure between %3 and %4), %5 a year")
                .arg(textLocale().toString(expected.years), percent(*expected.value), percent(*expected.low),
                    percent(*expected.high), minutesText(qRound(expected.minutesPerYear), textLocale())));
        if (expected.analytic)
            line(2, QStringLiteral("computed exactly from the same times: ") + percent(*expected.analytic));
        line(2, QStringLiteral("not in it: ") + notInExpectation().join(u' '));
    }
    void printAvailability()
    {
        heading("Availability, as Azure promises it");
        part(m_assessment.availability.tree, 1);
        printExpected();
        line(1, QStringLiteral("Not covered"));
        for (const QString &text : m_assessment.availability.notCoveredTexts())
            line(2, text);
    }

    void words(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            line(2, QLatin1String(name) + QStringLiteral(": ") + text);
    }
    void failure(const Failure &of)
    {
        line(1, faultWords(of.faults));
        words("stops", of.stops.join(u' '));
        words("goes on", of.continues.join(u' '));
        words("tasks left", of.capacityText(textLocale()));
        words("seen by", of.detection);
        words("recovery", of.recovery);
        words("who", of.who);
        words("back after",
            of.minutes ? minutesText(*of.minutes, textLocale())
                       : QStringLiteral("unknown: a repair time is not stated"));
        words("data at risk", of.dataAtRisk);
        words("runbook", of.runbooks.join(QLatin1String(", ")));
        if (of.rtoMet == false)
            line(2, QStringLiteral("away for longer than is wanted (RTO)"));
        if (of.rpoMet == false)
            line(2, QStringLiteral("loses more work than is wanted (RPO)"));
    }
    void printFailures()
    {
        heading("Failures, one at a time (--format json has pairs as well)");
        for (const Failure &of : singleFailuresOf(m_design, m_catalog))
            failure(of);
        if (const QString why = failuresUnknown(m_design); !why.isEmpty())
            line(1, QStringLiteral("unknown: ") + why);
    }

    QTextStream &m_out;
    const Catalog &m_catalog;
    const Design &m_design;
    const Assessment &m_assessment;
};

} // namespace

int runAssess(Invocation &run)
{
    int exitCode = Fine;
    const auto project = load(run, run.arguments.first(), exitCode);
    if (!project)
        return exitCode;
    const Assessment assessment = assess(project->design, run.catalog, run.asOf);
    if (run.isJson())
        run.print(assessmentToJson(assessment, project->design, run.catalog));
    else
        Printer(run, project->design, assessment).print();
    return exitCode;
}

} // namespace octoha::cli
