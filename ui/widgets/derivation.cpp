#include "ui/widgets/derivation.h"

#include "core/design/numberform.h"

namespace octoha {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Explanation", text);
}

QString valueText(const QVariant &value, const QLocale &locale)
{
    if (value.typeId() == QMetaType::Double)
        return locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong)
        return locale.toString(value.toLongLong());
    return value.isValid() ? value.toString() : QCoreApplication::translate("Explain", "unknown");
}

QString inputRows(const Derived &derived, const QLocale &locale)
{
    QString rows;
    for (const Input &input : derived.inputs) {
        const QString title = input.title().toHtmlEscaped(), id = input.fieldId();
        const QString name = id.isEmpty() ? title : QStringLiteral("<a href=\"field:%1\">%2</a>").arg(id, title);
        rows += QStringLiteral("<tr><td style='padding-right:12px'>%1</td><td align='right'>%2</td></tr>")
                    .arg(name, valueText(input.value, locale).toHtmlEscaped());
    }
    return rows.isEmpty() ? QString() : QStringLiteral("<table cellspacing='4'>%1</table>").arg(rows);
}

QString sourceItems(const Derived &derived, const Catalog &catalog, const QLocale &locale)
{
    QString items;
    for (const QLatin1StringView id : derived.sources) {
        const Source *source = catalog.findSource(QString(id));
        if (!source)
            continue;
        items += QStringLiteral("<li><a href=\"%1\">%2</a>, %3</li>")
                     .arg(QString(source->url), QString(source->title).toHtmlEscaped(), dayText(source->date, locale));
    }
    return items.isEmpty() ? QString() : QStringLiteral("<ul>%1</ul>").arg(items);
}

QString changeItems(const QList<WouldChange> &changes, const QLocale &locale)
{
    QString items;
    for (const WouldChange &change : changes) {
        const Field *field = findField(change.field);
        if (field)
            items += QStringLiteral("<li>%1</li>")
                         .arg(translated(QT_TRANSLATE_NOOP("Explanation", "%1 at %2: %3"))
                                  .arg(field->label(), valueToText(*field, change.to, locale), change.then)
                                  .toHtmlEscaped());
    }
    return items.isEmpty() ? QString() : QStringLiteral("<ul>%1</ul>").arg(items);
}

QString part(const char *title, const QString &body)
{
    return body.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b></p>%2").arg(translated(title), body);
}

} // namespace

QString derivedText(const Derived &derived, const QLocale &locale)
{
    return derived.value ? octoha::valueText(derived, locale) : derived.unknownText();
}

QString whyLink(const QString &valueId)
{
    return QStringLiteral("<a href=\"why:%1\">%2</a>")
        .arg(valueId, translated(QT_TRANSLATE_NOOP("Explanation", "why?")));
}

QString derivedHtml(const Derived &derived, const QString &valueId, const QLocale &locale)
{
    return derivedText(derived, locale).toHtmlEscaped() + u' ' + whyLink(valueId);
}

QString explanationHtml(const Explanation &explanation, const Catalog &catalog, const QLocale &locale)
{
    const Derived &derived = explanation.derived;
    return QStringLiteral("<h3>%1: %2</h3><p>%3</p>")
               .arg(explanation.title.toHtmlEscaped(), derivedText(derived, locale).toHtmlEscaped(),
                   explanation.text.toHtmlEscaped())
        + part(QT_TRANSLATE_NOOP("Explanation", "Formula"),
            derived.formulaText().isEmpty() ? QString()
                                            : QStringLiteral("<p>%1</p>").arg(derived.formulaText().toHtmlEscaped()))
        + part(QT_TRANSLATE_NOOP("Explanation", "From"), inputRows(derived, locale))
        + part(QT_TRANSLATE_NOOP("Explanation", "What would change it"), changeItems(explanation.wouldChange, locale))
        + part(QT_TRANSLATE_NOOP("Explanation", "Sources"), sourceItems(derived, catalog, locale));
}

} // namespace octoha
