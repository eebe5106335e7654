#pragma once

#include "core/assess/assessment.h"

namespace octoha {

/// What a change of a design takes away.
enum class Breakage {
    Error, ///< A rule says that the design cannot stand.
    Capacity, ///< With one node away the window is no longer met.
    Availability, ///< What is promised falls below what is wanted.
    Survival, ///< The fault of one machine or zone stops what it did not stop before.
    Rto, ///< A fault keeps Octopus away for longer than is wanted.
    Rpo ///< A fault loses more work than is wanted, or nobody knows how much.
};
/// "error", "capacity", "availability", "survival", "rto", "rpo": never translated.
QLatin1String wordOf(Breakage breakage);

/// One answer changed, and what it breaks.
struct Mutation {
    QString field; ///< Id; of an item by its number: "compute.nodes.#2.zone", "compute.nodes.#2" where the item is
                   ///< taken away.
    QJsonValue from, to; ///< Undefined `to`: taken away.
    QList<Breakage> breaks;
    QList<const Rule *> caughtBy; ///< Rules that say something which they did not say before, the most severe first.
    qint64 monthly = 0; ///< What it adds to the known cost, 1/100,000 US dollars.
};

/// Every change of one answer that breaks the design, the cheapest first: yes or no turned round, each other choice,
/// each number of things one more and one less, each item of a list taken away. Questions that do not matter are left
/// out, and so are texts, dates, times and amounts. Made when looked at: some hundred assessments.
QList<Mutation> mutationsOf(const Design &design, const Catalog &catalog, QDate asOf);

/// [{"field":…,"from":…,"to":…,"breaks":[…],"caughtBy":[…],"monthly":…}]
QJsonArray mutationsToJson(const QList<Mutation> &mutations);

} // namespace octoha
