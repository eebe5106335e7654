#include "core/compare/failurechanges.h"

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

using Way = FailureChange::Way;

/// Whether something got better, and whether something got worse.
struct Trend {
    bool better = false, worse = false;
    void add(double before, double after, bool moreIsBetter)
    {
        better = better || (moreIsBetter ? after > before : after < before);
        worse = worse || (moreIsBetter ? after < before : after > before);
    }
};

bool holdsMore(const QStringList &all, const QStringList &than)
{
    return std::any_of(all.cbegin(), all.cend(), [&](const QString &text) { return !than.contains(text); });
}

/// A time that nobody can tell is worse than any.
double orWorst(const std::optional<int> &minutes)
{
    return minutes ? *minutes : HUGE_VAL;
}

/// Unknown counts as none: nobody can plan with it.
double orLeast(const std::optional<int> &tasks)
{
    return tasks.value_or(0);
}

std::optional<Way> wayOf(const Failure &before, const Failure &after)
{
    Trend trend{holdsMore(before.stops, after.stops), holdsMore(after.stops, before.stops)};
    trend.add(orLeast(before.capacityLeft), orLeast(after.capacityLeft), true);
    trend.add(orWorst(before.minutes), orWorst(after.minutes), false);
    trend.add(orWorst(before.lossMinutes), orWorst(after.lossMinutes), false);
    if (trend.better && trend.worse)
        return Way::Mixed;
    return trend.better ? std::optional(Way::Better) : trend.worse ? std::optional(Way::Worse) : std::nullopt;
}

QString keyOf(const Failure &failure)
{
    return failure.faults.join(u'\n');
}

QHash<QString, Failure> byFaults(const QList<Failure> &failures)
{
    QHash<QString, Failure> all;
    for (const Failure &failure : failures)
        all.insert(keyOf(failure), failure);
    return all;
}

/// Changes of single faults, in the order of the second design, then what is gone.
QList<FailureChange> singleChanges(const QList<Failure> &before, const QList<Failure> &after)
{
    const auto old = byFaults(before), now = byFaults(after);
    QList<FailureChange> changes;
    for (const Failure &failure : after) {
        const auto known = old.constFind(keyOf(failure));
        if (known == old.cend())
            changes.append({Way::New, failure.faults, {}, failure});
        else if (const auto way = wayOf(*known, failure))
            changes.append({*way, failure.faults, *known, failure});
    }
    for (const Failure &failure : before) {
        if (!now.contains(keyOf(failure)))
            changes.append({Way::Gone, failure.faults, failure, {}});
    }
    return changes;
}

QSet<QString> faultsOf(const QList<FailureChange> &singles)
{
    QSet<QString> faults;
    for (const FailureChange &change : singles)
        faults.insert(change.faults.first());
    return faults;
}

/// Those of parts that both designs have and of which neither changed alone.
QList<QStringList> pairsToCompare(const QSet<QString> &changed, const QList<QStringList> &told)
{
    QList<QStringList> pairs;
    QSet<QStringList> known;
    for (const QStringList &pair : told) {
        QStringList sorted = pair;
        sorted.sort(); // The two designs may name them the other way round.
        const bool isChanged = changed.contains(pair[0]) || changed.contains(pair[1]);
        if (isChanged || pair[0] == pair[1] || known.contains(sorted))
            continue;
        known.insert(sorted);
        pairs.append(pair);
    }
    return pairs;
}

/// What changed there comes of the two.
QList<FailureChange> pairChanges(const QList<Failure> &before, const QList<Failure> &after)
{
    QList<FailureChange> changes;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (const auto way = wayOf(before[i], after[i]))
            changes.append({*way, after[i].faults, before[i], after[i]});
    }
    return changes;
}

} // namespace

QList<FailureChange> failureChanges(const Design &before, const Design &after, const Catalog &catalog)
{
    if (!failuresUnknown(before).isEmpty() || !failuresUnknown(after).isEmpty())
        return {};
    const QList<FailureChange> singles
        = singleChanges(singleFailuresOf(before, catalog), singleFailuresOf(after, catalog));
    const QList<QStringList> pairs
        = pairsToCompare(faultsOf(singles), faultPairsOf(after, catalog) + faultPairsOf(before, catalog));
    return singles + pairChanges(failuresOf(before, catalog, pairs), failuresOf(after, catalog, pairs));
}

} // namespace octoha
