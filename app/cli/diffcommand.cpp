#include "app/cli/command.h"
#include "core/plan/compare.h"

namespace octoha::cli {

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue nullIfUndefined(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonObject comparisonToJson(const Comparison &comparison)
{
    QJsonArray changes;
    for (const FieldChange &change : comparison.fields)
        changes.append(QJsonObject{{QLatin1String("field"), change.field}, {QLatin1String("label"), change.label},
            {QLatin1String("before"), nullIfUndefined(change.before)}, {QLatin1String("after"), nullIfUndefined(change.after)}});
    const QJsonObject findings{{QLatin1String("gone"), QJsonArray::fromStringList(comparison.findingsGone)},
        {QLatin1String("new"), QJsonArray::fromStringList(comparison.findingsNew)}};
    return {{QLatin1String("fields"), changes}, {QLatin1String("findings"), findings}, {QLatin1String("monthly"), numberOrNull(comparison.monthly)},
        {QLatin1String("availability"), numberOrNull(comparison.availability)}, {QLatin1String("capacity"), numberOrNull(comparison.capacity)},
        {QLatin1String("steps"), QJsonArray::fromStringList(comparison.steps)}};
}

QString shown(const FieldChange &change, const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("—");
    const Field *field = findField(change.field);
    return field ? valueToText(*field, value, QLocale::c()) : QStringLiteral("…");
}

void printText(Invocation &run, const Comparison &comparison)
{
    for (const FieldChange &change : comparison.fields)
        run.out << change.label << QStringLiteral(": ") << shown(change, change.before) << QStringLiteral(" → ") << shown(change, change.after) << '\n';
    for (const QString &id : comparison.findingsGone)
        run.out << QStringLiteral("finding gone: ") << id << '\n';
    for (const QString &id : comparison.findingsNew)
        run.out << QStringLiteral("finding new: ") << id << '\n';
    if (comparison.monthly)
        run.out << QStringLiteral("cost a month: %1 US dollars\n").arg(*comparison.monthly, 0, 'f', 2);
    if (comparison.availability)
        run.out << QStringLiteral("availability: %1 %\n").arg(*comparison.availability, 0, 'f', 4);
    if (comparison.capacity)
        run.out << QStringLiteral("capacity one node away: %1 tasks\n").arg(*comparison.capacity);
    if (!comparison.steps.isEmpty())
        run.out << QStringLiteral("steps to run again: %1\n").arg(comparison.steps.join(QLatin1String(", ")));
}

} // namespace

int runDiff(Invocation &run)
{
    int exitCode = Fine;
    const auto before = load(run, run.arguments.at(0), exitCode);
    const auto after = load(run, run.arguments.at(1), exitCode);
    if (!before || !after)
        return exitCode;
    const Comparison comparison = compare(*before, *after, run.catalog, run.asOf);
    if (run.isJson())
        run.print(comparisonToJson(comparison));
    else
        printText(run, comparison);
    return exitCode;
}

} // namespace octoha::cli
