#include "core/pictures/frontpicture.h"

#include "core/assess/assessment.h"
#include "core/assess/quantities.h"

#include <QCoreApplication>

#include <algorithm>

namespace octoha {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Pictures", words);
}

QString descriptionOf(const QList<FrontDesign> &front, const QLocale &locale, QLatin1StringView currency)
{
    if (front.isEmpty())
        return text(QT_TRANSLATE_NOOP("Pictures", "There is no design that meets what is wanted."));
    QStringList sentences{QCoreApplication::translate("Pictures",
        "%n design(s) of which none is as good in cost, availability and headroom as another and better in one.",
        nullptr, int(front.size()))};
    const auto best
        = std::find_if(front.cbegin(), front.cend(), [](const FrontDesign &design) { return design.isBest; });
    if (best != front.cend())
        sentences.append(text(QT_TRANSLATE_NOOP("Pictures", "The least cost: %1 a month, %2."))
                             .arg(moneyText(best->monthly, locale, currency), percentText(best->availability, locale)));
    return sentences.join(u' ');
}

TextTable tableOf(const QList<FrontDesign> &front, const QLocale &locale, QLatin1StringView currency)
{
    TextTable table{text(QT_TRANSLATE_NOOP("Pictures", "Designs of the front")),
        {text(QT_TRANSLATE_NOOP("Pictures", "No.")), text(QT_TRANSLATE_NOOP("Pictures", "Cost a month")),
            text(QT_TRANSLATE_NOOP("Pictures", "Availability")),
            text(QT_TRANSLATE_NOOP("Pictures", "Headroom in tasks")), text(QT_TRANSLATE_NOOP("Pictures", "Design"))},
        {}, {true, true, true, true, false}};
    for (const FrontDesign &design : front)
        table.rows.append({locale.toString(table.rows.size() + 1), moneyText(design.monthly, locale, currency),
            percentText(design.availability, locale), locale.toString(design.headroom),
            design.isBest ? text(QT_TRANSLATE_NOOP("Pictures", "%1 (least cost)")).arg(design.summary)
                          : design.summary});
    return table;
}

} // namespace

Picture frontPicture(
    const QList<FrontDesign> &front, const QLocale &locale, const PictureTheme &theme, QLatin1StringView currency)
{
    Chart chart{.title = text(QT_TRANSLATE_NOOP("Pictures", "Cost and availability of the best designs")),
        .description = descriptionOf(front, locale, currency),
        .x = {.name = text(QT_TRANSLATE_NOOP("Pictures", "Cost a month")),
            .form = AxisForm::Money,
            .fromZero = false,
            .currency = currency},
        .y = {.name = text(QT_TRANSLATE_NOOP("Pictures", "Availability by contract")),
            .form = AxisForm::Share,
            .fromZero = false},
        .series = {{.name = text(QT_TRANSLATE_NOOP("Pictures", "Design, with its number in the table")),
                       .kind = ChartSeries::Kind::Dots},
            {.name = text(QT_TRANSLATE_NOOP("Pictures", "Least cost")), .kind = ChartSeries::Kind::Rings}},
        .locale = locale};
    for (const FrontDesign &design : front) {
        const QPointF point(double(design.monthly) / double(moneyScale), design.availability);
        chart.series[0].points.append(point);
        if (design.isBest)
            chart.series[1].points.append(point);
    }
    return {chartSvg(chart, theme), chart.title, chart.description, tableOf(front, locale, currency)};
}

} // namespace octoha
