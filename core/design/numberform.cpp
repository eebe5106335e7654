#include "core/design/numberform.h"

#include "core/design/quantity.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

/// What is counted, and one of it.
struct CountedUnit {
    const char *many;
    const char *one;
};
constexpr CountedUnit countedUnits[] = {
    {"cores", QT_TRANSLATE_NOOP("Units", "core")},
    {"days", QT_TRANSLATE_NOOP("Units", "day")},
    {"minutes", QT_TRANSLATE_NOOP("Units", "minute")},
    {"months", QT_TRANSLATE_NOOP("Units", "month")},
    {"nodes", QT_TRANSLATE_NOOP("Units", "node")},
    {"projects", QT_TRANSLATE_NOOP("Units", "project")},
    {"seconds", QT_TRANSLATE_NOOP("Units", "second")},
    {"targets", QT_TRANSLATE_NOOP("Units", "target")},
    {"tasks", QT_TRANSLATE_NOOP("Units", "task")},
    {"weeks", QT_TRANSLATE_NOOP("Units", "week")},
    {"years", QT_TRANSLATE_NOOP("Units", "year")},
};

} // namespace

QString unitText(double count, const char *unit)
{
    const auto counted = std::find_if(std::begin(countedUnits), std::end(countedUnits),
        [unit](const CountedUnit &u) { return qstrcmp(u.many, unit) == 0; });
    const bool isOne = counted != std::end(countedUnits) && std::abs(count - 1) < 1e-9;
    return *unit ? QCoreApplication::translate("Units", isOne ? counted->one : unit) : QString();
}

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
