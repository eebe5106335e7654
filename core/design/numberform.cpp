#include "core/design/numberform.h"

#include "core/design/quantity.h"

namespace octoha {

QLocale numberFormOf(const Type &type, QLocale locale)
{
    const Type *port = &Codec<TcpPort>::type;
    if (&type == port || type.items == port)
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

QString dayFormOf(const QLocale &locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    return form.contains(QLatin1String("yyyy")) ? form : form.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

QString dayText(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayFormOf(locale)) : QString();
}

} // namespace octoha
