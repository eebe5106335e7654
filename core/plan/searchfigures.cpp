#include "core/plan/searchfigures.h"

#include "core/assess/quantities.h"
#include "core/pictures/frontpicture.h"
#include "core/plan/situation.h"

namespace octoha {

namespace {

QString monthlyText(const SearchPoint &point, const QLocale &locale, QLatin1StringView currency)
{
    const QString money = moneyText(point.monthly, locale, currency);
    return point.complete ? money : planText(QT_TRANSLATE_NOOP("Plan", "at least %1")).arg(money);
}

QString availabilityText(const SearchPoint &point, const QLocale &locale)
{
    const QString percent = percentText(point.availability, locale);
    return point.atMost ? planText(QT_TRANSLATE_NOOP("Plan", "at most %1")).arg(percent) : percent;
}

QString answerText(const SearchPoint &point, const QLocale &locale, QLatin1StringView currency)
{
    return planText(QT_TRANSLATE_NOOP("Plan", "%1: %2 a month, %3 available, %4 tasks to spare with one node away."))
        .arg(summaryOf(point, locale), monthlyText(point, locale, currency), availabilityText(point, locale),
            locale.toString(point.headroom));
}

QString proofText(const SearchResult &result, const QLocale &locale)
{
    const char *words = result.proven ? QT_TRANSLATE_NOOP("Plan", "Nothing of %1 designs is cheaper; proven.")
                                      : QT_TRANSLATE_NOOP("Plan", "Not proven: of %1 designs not all were judged.");
    return planText(words).arg(locale.toString(result.considered));
}

QString noDesignText(const QList<Conflict> &conflict)
{
    return planText(conflict.size() == 1
            ? QT_TRANSLATE_NOOP("Plan", "No design meets this:")
            : QT_TRANSLATE_NOOP("Plan",
                "No design meets all that is wanted. These cannot be had together; all but any one of them can:"));
}

} // namespace

QString searchVerdict(const SearchResult &result, const QLocale &locale)
{
    if (result.optimal)
        return answerText(*result.optimal, locale, result.currency) + u'\n' + proofText(result, locale);
    QStringList lines{noDesignText(result.conflict)};
    for (const Conflict &conflict : result.conflict)
        lines.append(QStringLiteral("• ") + conflict.text);
    return lines.join(u'\n');
}

TextTable rejectedTable(const SearchResult &result, const QLocale &locale)
{
    TextTable table{planText(QT_TRANSLATE_NOOP("Plan", "Runners-up")),
        {planText(QT_TRANSLATE_NOOP("Plan", "Design")), planText(QT_TRANSLATE_NOOP("Plan", "A month")),
            planText(QT_TRANSLATE_NOOP("Plan", "Why not"))},
        {}, {false, true, false}};
    for (const RejectedPoint &rejected : result.rejected)
        table.rows.append({summaryOf(rejected.point, locale), monthlyText(rejected.point, locale, result.currency),
            rejected.because});
    return table;
}

Picture frontPictureOf(const SearchResult &result, const QLocale &locale, const PictureTheme &theme)
{
    QList<FrontDesign> front;
    for (const SearchPoint &point : result.front)
        front.append(
            {point.monthly, point.availability, point.headroom, summaryOf(point, locale), result.optimal == point});
    return frontPicture(front, locale, theme, result.currency);
}

} // namespace octoha
