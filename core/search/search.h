#pragma once

#include "core/assess/assessment.h"
#include "core/design/language.h"

#include <functional>

namespace octoha {

/// What a design has to meet to be proposed. The design's own answers say it; options of the command line and the
/// window replace them. What is not answered constrains nothing.
struct SearchConstraints {
    std::optional<qint64> budget = {}; ///< Most a month, 1/100,000 of the currency; 0 or less allows nothing.
    std::optional<double> availability = {}; ///< Least, in percent; what is not known to reach it does not.
    int maxNodes = 8; ///< Most nodes that are tried.
    int tasksOneNodeAway = 0; ///< Tasks at once that must be left when the node with the largest cap is away.
    std::optional<int> rpoMinutes = {}; ///< Most work that one lost part may cost; the loss of the region stands apart.
    std::optional<int> rtoMinutes = {}; ///< Longest outage that one lost part may cause; the region stands apart.
    int licenceNodes = 0; ///< Nodes that the licence allows; 0: any number.
    bool privateOnly = false; ///< Nothing is reached from the Internet.
    bool entraOnly = false; ///< The database is signed in to by Microsoft Entra alone.
    bool withoutErrors = true; ///< No rule finds an error.
    QLatin1StringView currency{
        "USD"}; ///< Of the catalog's prices. A budget that is stated in another is no constraint.
    friend bool operator==(const SearchConstraints &, const SearchConstraints &) = default;
};

/// What the design asks for: budget, availability, RPO, RTO, N−1 capacity, licence, and the features it has chosen.
SearchConstraints constraintsOf(const Design &design, const Catalog &catalog);

/// One design that was looked at, as a change of the design that the search began with.
struct SearchPoint {
    QJsonObject set; ///< Field id → value, as setField takes them; every choice of the search, changed or not.
    qint64 monthly = 0; ///< 1/100,000 of the currency: what costOf() says once it is applied.
    bool complete = true; ///< False where a line has no price; `monthly` then reads "at least".
    double availability = 0; ///< Percent: what availabilityOf() says once it is applied.
    bool atMost = false; ///< A part has no SLA; `availability` then reads "at most".
    int headroom = 0; ///< Tasks at once that are left over with one node away, beyond those needed.
    friend bool operator==(const SearchPoint &, const SearchPoint &) = default;
};

/// A point that is not the answer, and what beats it or stands against it.
struct RejectedPoint {
    SearchPoint point;
    QString because; ///< Translated sentence; makes sense without the others.
    friend bool operator==(const RejectedPoint &, const RejectedPoint &) = default;
};

/// One constraint of a smallest set that cannot be met together; all but any one of the set can.
struct Conflict {
    QLatin1StringView id; ///< "budget", "availability", "maxNodes", "capacity", "rpo", "rto", "licence", "private",
                          ///< "entraOnly", "rules", "prices", "sizes", "region" …
    QString text; ///< Translated sentence with what is wanted; rules are named by their ids.
    friend bool operator==(const Conflict &, const Conflict &) = default;
};

struct SearchResult {
    std::optional<SearchPoint> optimal
        = {}; ///< The least cost; of equals the most available, then the most headroom. Nothing: no design.
    QLatin1StringView currency{"USD"}; ///< Of all costs.
    bool proven = false; ///< Nothing of the space is cheaper, or there is no design at all. False after a cancel.
    bool cancelled = false;
    qint64 considered = 0; ///< Points of the space, those that a bound ruled out together included.
    qint64 visited = 0; ///< Points that were looked at one by one.
    QList<SearchPoint> front
        = {}; ///< No other point is as good in cost, availability and headroom and better in one. By cost.
    QList<RejectedPoint> rejected = {}; ///< Runner-ups by cost, each unlike the others in what it chooses.
    QList<Conflict> conflict = {}; ///< Where there is no design; empty otherwise.
};

struct SearchOptions {
    bool exhaustive = false; ///< Looks at every point, without bounds: the proof of the proof.
    QLocale locale = localeOf(Language::English); ///< Form of the numbers in texts.
    /// Called with 0..100 from the thread that searches, now and then.
    std::function<void(int percent)> progress = {};
    /// Asked all the time; true ends the search within 100 ms.
    std::function<bool()> cancel = {};
};

/// The least-cost design over node count × VM size × task cap × zones × database × share × balancer, of all that the
/// catalog has in the design's region; everything else stays as the design says. Deterministic; safe to call from any
/// thread. No design and no error: `optimal` is empty and `conflict` says why, be it that the region is not in the
/// catalog.
SearchResult search(const Design &design, const Catalog &catalog, QDate asOf, const SearchConstraints &constraints,
    const SearchOptions &options = {});

/// The design with the point's choices. An error would be our mistake, or a point of another design.
Result<Design> applied(Design design, const SearchPoint &point);

/// A point in a few words: "3 nodes Standard_D4s_v5 with cap 20 in 3 zones, S3, Azure Files SSD v2 ZRS …".
QString summaryOf(const SearchPoint &point, const QLocale &locale);

/// `{"optimal":…,"proven":…,"considered":…,"front":[…],"rejected":[…],"conflict":[…]}` of the command line's contract.
QJsonObject searchToJson(const SearchResult &result);

} // namespace octoha
