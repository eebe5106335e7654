#include "ui/widgets/fieldhelp.h"

namespace octoha {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Questions", text);
}

QString helpPart(const QString &title, const char *text)
{
    return *text ? QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title, translated(text).toHtmlEscaped()) : QString();
}

QString defaultText(const Field &field)
{
    return field.isItem() || field.type().kind == Kind::List ? QString()
                                                             : valueToText(field, defaultValue(field.id), QLocale());
}

} // namespace

QJsonValue defaultValue(const QString &fieldId)
{
    static const Design defaults;
    return getField(defaults, fieldId).value_or(QJsonValue());
}

QString helpOf(const Field &field)
{
    QString text = QStringLiteral("<p><b>%1</b></p>").arg(field.label().toHtmlEscaped());
    text += helpPart(QCoreApplication::translate("FieldHelp", "Why we ask"), field.question().why);
    text += helpPart(QCoreApplication::translate("FieldHelp", "Where to find this"), field.question().where);
    if (*field.question().since)
        text += QStringLiteral("<p>%1</p>")
                    .arg(QCoreApplication::translate("FieldHelp", "Matters from Octopus %1 on.")
                             .arg(QLatin1String(field.question().since)));
    if (const QString value = defaultText(field); !value.isEmpty())
        text += QStringLiteral("<p>%1</p>")
                    .arg(QCoreApplication::translate("FieldHelp", "Default: %1").arg(value.toHtmlEscaped()));
    return text + QStringLiteral("<p><code>%1</code></p>").arg(field.id);
}

} // namespace octoha
