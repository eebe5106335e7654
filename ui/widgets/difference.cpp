#include "ui/widgets/difference.h"

#include "core/plan/compare.h"

namespace octoha {

namespace {

QString valueText(const Field *field, const QJsonValue &value)
{
    if (!field || value.isUndefined())
        return QStringLiteral("–");
    return valueToText(*field, value, QLocale());
}

QString rowHtml(const FieldChange &change)
{
    const Field *field = findField(change.field);
    return QStringLiteral("<tr><td style='padding-right:12px'>%1</td><td>%2</td><td>&nbsp;→&nbsp;</td><td><b>%3</b></td></tr>")
        .arg(change.label.toHtmlEscaped(), valueText(field, change.before).toHtmlEscaped(), valueText(field, change.after).toHtmlEscaped());
}

} // namespace

QString differenceHtml(const Design &before, const Design &after)
{
    QString rows;
    for (const FieldChange &change : changesBetween(before, after))
        rows += rowHtml(change);
    if (rows.isEmpty())
        return QStringLiteral("<p>%1</p>").arg(QCoreApplication::translate("Difference", "No answer differs."));
    return QStringLiteral("<table cellspacing='4'>%1</table>").arg(rows);
}

} // namespace octoha
