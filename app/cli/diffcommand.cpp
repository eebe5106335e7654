#include "app/cli/command.h"
#include "core/assess/availabilityjson.h"
#include "core/assess/json.h"
#include "core/assess/quantities.h"
#include "core/compare/comparison.h"

#include <algorithm>
#include <cmath>

namespace octoha::cli {

namespace {

QJsonValue nullIfUndefined(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject sideToJson(const Figures &figures)
{
    return {{QLatin1String("monthly"), numberToJson(figures.monthly)},
        {QLatin1String("availability"), numberToJson(figures.availability)},
        {QLatin1String("capacity"), numberToJson(figures.capacity)}};
}

QJsonValue sideToJson(const std::optional<Failure> &failure)
{
    if (!failure)
        return QJsonValue::Null;
    return QJsonObject{{QLatin1String("stops"), texts(failure->stops)},
        {QLatin1String("capacityLeft"), wholeToJson(failure->capacityLeft)},
        {QLatin1String("minutes"), wholeToJson(failure->minutes)},
        {QLatin1String("lossMinutes"), wholeToJson(failure->lossMinutes)},
        {QLatin1String("dataAtRisk"), failure->dataAtRisk}};
}

QJsonArray failuresToJson(const QList<FailureChange> &changes)
{
    QJsonArray failures;
    for (const FailureChange &change : changes)
        failures.append(QJsonObject{{QLatin1String("faults"), texts(change.faults)},
            {QLatin1String("change"), wordOf(change.way)}, {QLatin1String("before"), sideToJson(change.before)},
            {QLatin1String("after"), sideToJson(change.after)}});
    return failures;
}

QJsonObject comparisonToJson(const Comparison &comparison)
{
    QJsonArray changes;
    for (const FieldChange &change : comparison.fields)
        changes.append(QJsonObject{{QLatin1String("field"), change.field}, {QLatin1String("label"), change.label},
            {QLatin1String("before"), nullIfUndefined(change.before)},
            {QLatin1String("after"), nullIfUndefined(change.after)}});
    const QJsonObject findings{
        {QLatin1String("gone"), texts(comparison.findingsGone)}, {QLatin1String("new"), texts(comparison.findingsNew)}};
    const QJsonObject again{{QLatin1String("infrastructure"), texts(comparison.again.infrastructure)},
        {QLatin1String("nodes"), texts(comparison.again.nodes)},
        {QLatin1String("others"), texts(comparison.again.others)}};
    QJsonObject json{{QLatin1String("fields"), changes}, {QLatin1String("findings"), findings},
        {QLatin1String("monthly"), numberToJson(comparison.monthly)},
        {QLatin1String("availability"), numberToJson(comparison.availability)},
        {QLatin1String("capacity"), numberToJson(comparison.capacity)},
        {QLatin1String("before"), sideToJson(comparison.before)},
        {QLatin1String("after"), sideToJson(comparison.after)},
        {QLatin1String("failures"), failuresToJson(comparison.failures)},
        {QLatin1String("steps"), texts(comparison.steps)}, {QLatin1String("stepsAgain"), again}};
    if (!comparison.failuresUnknown.isEmpty())
        json.insert(QLatin1String("failuresUnknown"), comparison.failuresUnknown);
    return json;
}

void printFinding(Invocation &run, const FindingChange &change)
{
    const Severity severity = change.after.value_or(change.before.value_or(Severity::Note));
    run.out << (change.after ? QStringLiteral("finding new: ") : QStringLiteral("finding gone: ")) << wordOf(severity)
            << ' ' << QLatin1String(change.rule->id) << QStringLiteral(": ") << titleOf(*change.rule);
    if (change.isUnknown)
        run.out << QStringLiteral(" (cannot judge now)");
    else if (change.before && change.after)
        run.out << QStringLiteral(" (was: %1)").arg(wordOf(*change.before));
    run.out << '\n';
}

QString percent(double part)
{
    return percentText(part, textLocale());
}
/// A promise is cut, so that none is told as more than it is; a difference of two is rounded.
QString roundedPercent(double part)
{
    const QString text = percentChangeText(part, textLocale());
    return text.isEmpty() ? percentText(0, textLocale()) : text.mid(1);
}
QString tasks(double count)
{
    return quantityText(count, "tasks", textLocale());
}

/// "cost a month: $2086.84 → $3006.68 (+$919.84)"; nothing where it stays the same.
void printDelta(Invocation &run, const char *name, std::optional<double> before, std::optional<double> after,
    const std::function<QString(double)> &text, const std::function<QString(double)> &change)
{
    if (before == after)
        return;
    const auto known = [&](std::optional<double> number) { return number ? text(*number) : QStringLiteral("unknown"); };
    run.out << QStringLiteral("%1: %2 → %3").arg(QLatin1String(name), known(before), known(after));
    if (before && after)
        run.out << QStringLiteral(" (%1%2)").arg(
            *after > *before ? QStringLiteral("+") : QStringLiteral("−"), change(std::abs(*after - *before)));
    run.out << '\n';
}

/// What of one list is not in the other.
QString onlyIn(const QStringList &all, const QStringList &other)
{
    QStringList only;
    std::copy_if(
        all.cbegin(), all.cend(), std::back_inserter(only), [&](const QString &text) { return !other.contains(text); });
    return only.join(u' ');
}

QString minutesOf(std::optional<int> minutes)
{
    return minutes ? minutesText(*minutes, textLocale()) : QStringLiteral("unknown");
}

/// "tasks left: 20 → 40; stops now: Deployments do not run.": what differs alone.
QString differenceOf(const Failure &before, const Failure &after)
{
    const auto changed = [](const char *name, const QString &old, const QString &now) {
        return old == now ? QString() : QStringLiteral("%1: %2 → %3").arg(QLatin1String(name), old, now);
    };
    const auto said = [](const char *name, const QString &text) {
        return text.isEmpty() ? QString() : QLatin1String(name) + QStringLiteral(": ") + text;
    };
    QStringList parts{changed("tasks left", before.capacityText(textLocale()), after.capacityText(textLocale())),
        changed("back in", minutesOf(before.minutes), minutesOf(after.minutes)),
        changed("work lost", minutesOf(before.lossMinutes), minutesOf(after.lossMinutes)),
        said("stops now", onlyIn(after.stops, before.stops)), said("stops no more", onlyIn(before.stops, after.stops))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

/// "20 tasks left, back in 15 min; Portal and API do not answer."
QString effectOf(const Failure &failure)
{
    const QString effect
        = (failure.capacityLeft ? tasks(*failure.capacityLeft) : QStringLiteral("an unknown number of tasks"))
        + QStringLiteral(" left, back in ") + minutesOf(failure.minutes);
    return failure.stops.isEmpty() ? effect : effect + QStringLiteral("; ") + failure.stops.join(u' ');
}

void printFailure(Invocation &run, const FailureChange &change)
{
    run.out << QStringLiteral("failure ") << wordOf(change.way) << QStringLiteral(": ") << faultWords(change.faults)
            << QStringLiteral(": ");
    if (change.before && change.after)
        run.out << differenceOf(*change.before, *change.after);
    else
        run.out << effectOf(change.after ? *change.after : *change.before);
    run.out << '\n';
}

void printSteps(Invocation &run, const char *name, const QStringList &steps)
{
    if (!steps.isEmpty())
        run.out << QLatin1String(name) << QStringLiteral(" to run again: ") << steps.join(QLatin1String(", ")) << '\n';
}

void printText(Invocation &run, const Comparison &comparison)
{
    for (const FieldChange &change : comparison.fields)
        run.out << change.label << QStringLiteral(": ") << textOf(change, change.before, QLocale::c())
                << QStringLiteral(" → ") << textOf(change, change.after, QLocale::c()) << '\n';
    for (const FindingChange &change : comparison.findings)
        printFinding(run, change);
    const auto money = [&run](double amount) {
        return moneyText(std::llround(amount * double(moneyScale)), textLocale(), currencyOf(run.catalog));
    };
    printDelta(run, "cost a month", comparison.before.monthly, comparison.after.monthly, money, money);
    printDelta(
        run, "availability", comparison.before.availability, comparison.after.availability, percent, roundedPercent);
    printDelta(run, "capacity with one node away", comparison.before.capacity, comparison.after.capacity, tasks, tasks);
    for (const FailureChange &change : comparison.failures)
        printFailure(run, change);
    if (!comparison.failuresUnknown.isEmpty())
        run.out << QStringLiteral("failures: unknown: ") << comparison.failuresUnknown << '\n';
    printSteps(run, "steps of the infrastructure", comparison.again.infrastructure);
    printSteps(run, "steps on the nodes", comparison.again.nodes);
    printSteps(run, "other steps", comparison.again.others);
    if (comparison.isEmpty())
        run.out << QStringLiteral("No difference.\n");
    else if (comparison.steps.isEmpty())
        run.out << QStringLiteral("No step has to run again.\n");
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
