#include "core/assess/quantities.h"
#include "core/design/applicability.h"
#include "core/pictures/costpicture.h"
#include "core/plan/chapter.h"

#include <cmath>

namespace octoha {

namespace {

QString deployedBy(BillItem::DeployedBy by)
{
    static constexpr const char *words[] = {QT_TRANSLATE_NOOP("Plan", "to be created"),
        QT_TRANSLATE_NOOP("Plan", "by hand"), QT_TRANSLATE_NOOP("Plan", "exists")};
    return planText(words[int(by)]);
}

QList<QStringList> billRows(const ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const BillItem &item : billOfMaterials(writer.design, writer.catalog))
        rows.append(
            {item.name, item.type, item.sku, item.zones.join(QLatin1String(", ")), deployedBy(item.deployedBy)});
    return rows;
}

QString unitPrice(const ChapterWriter &writer, const CostLine &line)
{
    return line.unitPrice ? writer.locale.toString(*line.unitPrice, 'f', QLocale::FloatingPointShortest) : QString();
}

/// Hundredths are as much as anybody reads.
QString quantityOf(const ChapterWriter &writer, const CostLine &line)
{
    return writer.locale.toString(std::round(line.quantity * 100) / 100, 'f', QLocale::FloatingPointShortest);
}

QStringList costRow(const ChapterWriter &writer, const CostLine &line)
{
    const QString mark = line.estimate ? QStringLiteral(" *") : QString();
    return {nameOf(line.resource, writer.design, writer.catalog), line.meterText(), line.sku, quantityOf(writer, line),
        line.unitText(), unitPrice(writer, line), writer.money(line.monthly) + mark,
        line.priceDate.isValid() ? writer.day(line.priceDate) : QString()};
}

QList<QStringList> costRows(const ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const CostLine &line : writer.assessment.cost.lines)
        rows.append(costRow(writer, line));
    return rows;
}

/// A refresh may bring a part of the prices: how old the oldest is counts.
void pricesAreOf(ChapterWriter &writer)
{
    if (const auto currency = currencyOf(writer.catalog); currency != statedCurrency)
        writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
                                      "Microsoft prices Azure in US dollars; what its price list says in %1 is for "
                                      "reference. Amounts that are stated in US dollars are not in the total."))
                             .arg(currency));
    const PriceDays days = priceDaysOf(writer.assessment.cost);
    if (!days.oldest.isValid())
        return;
    writer.paragraph(days.oldest == days.newest
            ? planText(QT_TRANSLATE_NOOP("Plan", "The prices are of %1.")).arg(writer.day(days.oldest))
            : planText(QT_TRANSLATE_NOOP("Plan", "The oldest price is of %1, the newest of %2."))
                  .arg(writer.day(days.oldest), writer.day(days.newest)));
}

bool lacksOtherPrice(const Cost &cost)
{
    return std::any_of(
        cost.lines.cbegin(), cost.lines.cend(), [](const CostLine &line) { return !line.monthly && !line.licence; });
}

QStringList assumptionsOf(const Cost &cost)
{
    QStringList texts;
    for (const CostLine &line : cost.lines) {
        if (const QString text = line.assumptionText(); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

} // namespace

bool lacksLicencePrice(const Design &design)
{
    return notNeededBecause(design, field<&Workload::licenceMonthly>.id()).isEmpty()
        && design.workload.licenceMonthly.cents() == 0;
}

QString totalCost(const ChapterWriter &writer)
{
    return writer.shown(writer.assessment.cost.monthly, 2);
}

void costChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Bill of materials"), "materials");
    writer.table(QT_TRANSLATE_NOOP("Plan", "Resources in Azure"),
        {QT_TRANSLATE_NOOP("Plan", "Name"), QT_TRANSLATE_NOOP("Plan", "Type"),
            QT_TRANSLATE_NOOP("Plan", "SKU, size or range"), QT_TRANSLATE_NOOP("Plan", "Zones"),
            QT_TRANSLATE_NOOP("Plan", "How")},
        billRows(writer));
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Cost"), "cost");
    writer.paragraph(
        planText(QT_TRANSLATE_NOOP("Plan", "Cost a month: %1. List prices in %3, pay as you go, discount %2."))
            .arg(totalCost(writer), writer.answer(field<&Placement::discountPercent>),
                currencyText(currencyOf(writer.catalog))));
    pricesAreOf(writer);
    if (lacksLicencePrice(writer.design))
        writer.paragraph(
            planText(QT_TRANSLATE_NOOP("Plan",
                "The licence of Octopus comes on top: its price is unknown, because the design does not state it.")),
            plan::Paragraph::Tone::Warning);
    if (lacksOtherPrice(writer.assessment.cost))
        writer.paragraph(
            planText(QT_TRANSLATE_NOOP("Plan", "Some lines have no known price, so the total is a lower bound.")),
            plan::Paragraph::Tone::Warning);
    const Picture picture
        = costPicture(costSharesOf(writer.assessment.cost, writer.design, currencyOf(writer.catalog)), writer.locale);
    if (!writer.input.diagram.isEmpty())
        writer.add(plan::Picture{picture.svg, picture.description});
    writer.add(picture.table);
    writer.table(QT_TRANSLATE_NOOP("Plan", "Cost by the month"),
        {QT_TRANSLATE_NOOP("Plan", "Resource"), QT_TRANSLATE_NOOP("Plan", "Meter"), QT_TRANSLATE_NOOP("Plan", "SKU"),
            QT_TRANSLATE_NOOP("Plan", "Quantity"), QT_TRANSLATE_NOOP("Plan", "Unit"),
            QT_TRANSLATE_NOOP("Plan", "Unit price"), QT_TRANSLATE_NOOP("Plan", "A month"),
            QT_TRANSLATE_NOOP("Plan", "Price of")},
        costRows(writer), {3, 5, 6});
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
                         "* Estimate: rests on a derived price, another region's price, or an assumed quantity.")),
        plan::Paragraph::Tone::Muted);
    writer.bullets(assumptionsOf(writer.assessment.cost));
}

} // namespace octoha
