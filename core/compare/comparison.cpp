#include "core/compare/comparison.h"

#include "core/assess/structure.h"
#include "core/compare/failurechanges.h"
#include "core/compare/stepsagain.h"
#include "core/design/leftopen.h"

namespace octoha {

namespace {

using FindingsById = QMap<QString, Finding>;

FindingsById byId(const Assessment &assessment)
{
    FindingsById findings;
    for (const Finding &finding : assessment.findings)
        findings.insert(QString::fromLatin1(finding.rule->id), finding);
    return findings;
}

void compareFindings(Comparison &comparison, const FindingsById &before, const FindingsById &after)
{
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key())) {
            comparison.findings.append({it->rule, it->severity(), {}});
            comparison.findingsGone.append(it.key());
        }
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        const auto old = before.find(it.key());
        const bool isOld = old != before.end(), unknown = it->unknownField.has_value();
        if (isOld && old->severity() == it->severity() && old->unknownField.has_value() == unknown)
            continue;
        comparison.findings.append(
            {it->rule, isOld ? std::optional(old->severity()) : std::nullopt, it->severity(), unknown});
        comparison.findingsNew.append(it.key());
    }
}

Figures figuresOf(const Assessment &assessment)
{
    return {assessment.cost.monthly.value, assessment.availability.composite.value,
        assessment.sizing.capacityOneNodeAway.value};
}

std::optional<double> difference(std::optional<double> before, std::optional<double> after)
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

/// Which side leaves open what, as the two may leave open different things.
QString failuresUnknown(const Design &before, const Design &after)
{
    const auto old = openStructure(before), now = openStructure(after);
    QStringList sides;
    if (old)
        sides.append(QCoreApplication::translate("Comparison", "“%1” is not stated in the first design.")
                         .arg(questionText(*old)));
    if (now)
        sides.append(QCoreApplication::translate("Comparison", "“%1” is not stated in the second design.")
                         .arg(questionText(*now)));
    return sides.join(u' ');
}

} // namespace

Comparison compare(const Project &before, const Project &after, const Catalog &catalog, QDate asOf)
{
    const Assessment old = assess(before.design, catalog, asOf), now = assess(after.design, catalog, asOf);
    Comparison comparison;
    comparison.fields = changesBetween(before.design, after.design);
    compareFindings(comparison, byId(old), byId(now));
    comparison.failuresUnknown = failuresUnknown(before.design, after.design);
    comparison.failures = failureChanges(before.design, after.design, catalog);
    comparison.before = figuresOf(old);
    comparison.after = figuresOf(now);
    comparison.monthly = difference(comparison.before.monthly, comparison.after.monthly);
    comparison.availability = difference(comparison.before.availability, comparison.after.availability);
    comparison.capacity = difference(comparison.before.capacity, comparison.after.capacity);
    comparison.steps = stepsToRepeat(before.design, after.design, catalog, asOf);
    comparison.again = byPlace(comparison.steps, after.design, catalog);
    return comparison;
}

QLatin1StringView wordOf(FailureChange::Way way)
{
    static constexpr QLatin1StringView words[] = {QLatin1StringView("better"), QLatin1StringView("worse"),
        QLatin1StringView("mixed"), QLatin1StringView("new"), QLatin1StringView("gone")};
    return words[int(way)];
}

} // namespace octoha
