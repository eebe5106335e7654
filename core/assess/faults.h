#pragma once

#include "core/assess/assessment.h"
#include "core/assess/needs.h"

#include <QFlags>

namespace octoha {

/// A part of the cluster that can be gone; nodes are counted one by one beside them.
enum class FaultPart {
    Database = 1 << 0,
    Share = 1 << 1,
    WebPath = 1 << 2,
    PollingPath = 1 << 3,
    Identity = 1 << 4,
    Directory = 1 << 5,
    Redis = 1 << 6,
    Vault = 1 << 7,
    Names = 1 << 8,
    Outbound = 1 << 9,
    Link = 1 << 10,
    Region = 1 << 11
};
Q_DECLARE_FLAGS(FaultParts, FaultPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(FaultParts)

/// One thing that fails, or two at once, and all that is gone with it.
struct Fault {
    QString id; ///< "node:octo-01", "zone:1", "database" …
    FaultParts down = {};
    QList<int> nodes = {}; ///< Indices of the nodes that are gone.
    QList<int> controllers = {}; ///< Indices of the domain controllers that are gone.
    QList<int> replicas = {}; ///< Indices of the SQL Server machines that are gone.
};

/// Every single fault of the design's parts. Where Azure does not say in which zone a part stands, it goes with each
/// zone.
QList<Fault> faultsOf(const Design &design, const Catalog &catalog);
/// Two faults at once: what stands on several machines goes with the last of them.
Fault together(const Fault &a, const Fault &b, const Design &design);
/// What is gone, and what cannot be used because nobody can sign in to it or find it any more.
FaultParts unusable(FaultParts down, const Design &design);

/// How a part that is gone is noticed and comes back.
struct Remedy {
    const char *detection; ///< QT_TRANSLATE_NOOP("Failures", …)
    const char *recovery;
    const char *who;
    Fact minutes;
    const char *dataAtRisk; ///< Empty: none.
    std::optional<Fact> loss = {}; ///< How long the work is that is lost; nothing where none is.
    bool lossUnknown = false; ///< Data is lost, and nothing in the design says how much.
};
/// Remedies for all that a fault takes away, in a fixed order.
QList<const Remedy *> remediesOf(const Fault &fault, const Design &design);

} // namespace octoha
