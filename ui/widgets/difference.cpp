#include "ui/widgets/difference.h"

#include "core/assess/quantities.h"
#include "core/design/fields.h"

#include <cmath>

namespace octoha {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Difference", text, nullptr, n);
}

QString orEmpty(const QString &text)
{
    return text.isEmpty() ? translated(QT_TRANSLATE_NOOP("Difference", "empty")) : text;
}

QString toHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QString rowHtml(const FieldChange &change)
{
    const QString before = orEmpty(textOf(change, change.before, QLocale())),
                  after = orEmpty(textOf(change, change.after, QLocale()));
    return QStringLiteral(
        "<tr><td style='padding-right:12px'>%1</td><td>%2</td><td>&nbsp;→&nbsp;</td><td><b>%3</b></td></tr>")
        .arg(toHtml(change.label), toHtml(before), toHtml(after));
}

QString signedNumber(double value, int decimals)
{
    return (value > 0 ? QStringLiteral("+") : QStringLiteral("−")) + QLocale().toString(std::abs(value), 'f', decimals);
}

QString effectRow(const char *name, const QString &text)
{
    return QStringLiteral("<tr><td style='padding-right:12px'>%1</td><td align='right'>%2</td></tr>")
        .arg(translated(name), text.toHtmlEscaped());
}

/// "Zone of octo-02", or the question alone where it is no item's.
QString shortLabel(const FieldChange &change)
{
    const QStringList parts = change.label.split(QStringLiteral(" › "));
    if (parts.size() < 4)
        return parts.last();
    const QString item = parts[parts.size() - 2], before = textOf(change, change.before, QLocale());
    const bool isItsName
        = item == textOf(change, change.after, QLocale()) && !before.isEmpty(); // Until then it has the other one.
    return translated(QT_TRANSLATE_NOOP("Difference", "%1 of %2")).arg(parts.last(), isItsName ? before : item);
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 32; // A button is no paragraph.
    return text.size() > most ? text.left(most - 1) + u'…' : text;
}

QString actionOf(const FieldChange &change)
{
    const QString name = change.label.section(QStringLiteral(" › "), -1);
    if (change.before.isUndefined())
        return translated(QT_TRANSLATE_NOOP("Difference", "Add %1")).arg(shortened(name));
    if (change.after.isUndefined())
        return translated(QT_TRANSLATE_NOOP("Difference", "Remove %1")).arg(shortened(name));
    if (change.after.isBool())
        return translated(change.after.toBool() ? QT_TRANSLATE_NOOP("Difference", "Tick “%1”")
                                                : QT_TRANSLATE_NOOP("Difference", "Untick “%1”"))
            .arg(shortLabel(change));
    const QString value = textOf(change, change.after, QLocale());
    if (value.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Difference", "Clear %1")).arg(shortLabel(change));
    return translated(QT_TRANSLATE_NOOP("Difference", "Set %1 to %2")).arg(shortLabel(change), shortened(value));
}

} // namespace

QString differenceHtml(const Design &before, const Design &after)
{
    QString rows;
    for (const FieldChange &change : changesBetween(before, after))
        rows += rowHtml(change);
    if (rows.isEmpty())
        return QStringLiteral("<p>%1</p>").arg(translated(QT_TRANSLATE_NOOP("Difference", "No answer differs.")));
    return QStringLiteral("<table cellspacing='4'>%1</table>").arg(rows);
}

QString effectHtml(const Comparison &comparison, const Catalog &catalog)
{
    QString rows;
    const qint64 money = qint64(std::llround(comparison.monthly.value_or(0) * moneyScale));
    if (std::abs(money) >= moneyScale / 200) // Half a cent.
        rows += effectRow(
            QT_TRANSLATE_NOOP("Difference", "Cost a month"), moneyChangeText(money, QLocale(), currencyOf(catalog)));
    if (const double percent = comparison.availability.value_or(0); std::abs(percent) >= 0.0005)
        rows += effectRow(QT_TRANSLATE_NOOP("Difference", "Availability"),
            signedNumber(percent, 3) + QChar(QChar::Nbsp) + QLocale().percent());
    if (const double tasks = comparison.capacity.value_or(0); tasks != 0)
        rows += effectRow(QT_TRANSLATE_NOOP("Difference", "Tasks with one node away"), signedNumber(tasks, 0));
    return rows.isEmpty() ? QString() : QStringLiteral("<table cellspacing='4'>%1</table>").arg(rows);
}

QString actionText(const Design &before, const Design &after)
{
    const QList<FieldChange> changes = changesBetween(before, after);
    if (changes.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Difference", "Fix…"));
    const QString first = actionOf(changes.first());
    if (changes.size() == 1)
        return first + u'…';
    return translated(QT_TRANSLATE_N_NOOP("Difference", "%1 and change %n more…"), int(changes.size()) - 1).arg(first);
}

} // namespace octoha
