#pragma once

#include "core/rules/rule.h"

#include <memory>

namespace octoha {

/// One input of a computed value: a question of the design, or a fact of the catalog.
struct Input {
    QString name; ///< Translated word or Azure's own.
    QString field; ///< Field id, empty for a fact.
    QVariant value;
};

/// A computed value with how it came about.
struct Derived {
    std::optional<double> value; ///< Nothing: unknown.
    QString unknown = {}; ///< Why it is unknown; translated.
    const char *unit = ""; ///< QT_TRANSLATE_NOOP("Units", …)
    const char *formula = ""; ///< QT_TRANSLATE_NOOP("Formulas", …)
    QList<Input> inputs = {};
    QStringList sources = {}; ///< Ids in the catalog's table of sources.
    bool atLeast = false; ///< A part of the sum is unknown.
};

struct Sizing {
    Derived totalTaskCap; ///< tasks
    Derived taskCapPerNode; ///< tasks; one node may be away
    Derived nodeCount; ///< nodes that the wanted caps need
    Derived storageGib; ///< GiB
    Derived databaseDtu; ///< DTU for the total task cap
    Derived nodeCores, nodeMemoryGib; ///< cores and GiB for the largest task cap
    Derived capacityOneNodeAway; ///< tasks left when the node with the largest cap is away
};

/// One line of the bill: a meter of a resource. Amounts are thousandths of a cent, so that sums are exact.
struct CostLine {
    QString resource; ///< Name of the resource.
    QString meter; ///< "Compute", "Windows licence", "Stored data" …; translated.
    QString sku;
    QString region;
    double quantity = 0;
    QString unit; ///< "hours", "GiB", "instances" …
    std::optional<double> unitPrice; ///< US dollars a unit; nothing: unknown.
    std::optional<qint64> monthly; ///< 1/100,000 US dollars; nothing: unknown.
    std::optional<qint64> reserved1y = {}, reserved3y = {}, savingsPlan = {}; ///< As `monthly`.
    bool estimate = false; ///< Rests on a derived row or another region's.
    QDate priceDate = {};
    QString source = {}; ///< Id in the table of sources.
    bool licence = false; ///< Stands on a line of its own below the total of Azure.
};

struct Cost {
    Derived monthly; ///< US dollars; atLeast where a line has no price
    qint64 known = 0; ///< Sum of the known lines, 1/100,000 US dollars, after the discount.
    bool complete = true; ///< False where a line has no price.
    QList<CostLine> lines;
};

/// One resource that the design needs.
struct BillItem {
    enum class DeployedBy { Bicep, Hand, Existing };
    QString type; ///< "Microsoft.Compute/virtualMachines"
    QString name;
    QString sku = {};
    QStringList zones = {};
    DeployedBy deployedBy = DeployedBy::Bicep;
};

/// A part of the availability tree.
struct AvailabilityPart {
    enum class Kind { Series, Parallel, Part };
    Kind kind = Kind::Part;
    QString name; ///< Translated.
    std::optional<double> value; ///< 0..1; nothing: unknown.
    QString condition = {}; ///< Condition of the SLA; translated.
    bool met = true; ///< The design fulfils it.
    QString source = {};
    QList<AvailabilityPart> children = {};
};

struct Availability {
    Derived composite; ///< percent; upper bound by contract
    AvailabilityPart tree;
    QStringList notCovered; ///< Planned outages, identity, DNS …; translated.
    bool atMost = false; ///< A part is unknown.
};

/// What happens when one part fails, or two at once.
struct Failure {
    QStringList faults; ///< "node:octo-01", "zone:1", "database", "share", "balancer", "identity", "redis", "vault", "dns" …
    QStringList stops, continues; ///< Translated sentences.
    int capacityLeft = 0; ///< Tasks at once.
    QString detection, recovery, who; ///< Translated.
    int minutes = 0; ///< Until service is back; own assumption unless a fact says it.
    QString dataAtRisk; ///< Translated.
};

/// All that is computed from a design. Holds ids and values; long texts are made when shown.
struct Assessment {
    QDate asOf;
    QList<Finding> findings;
    Sizing sizing;
    Cost cost;
    QList<BillItem> billOfMaterials;
    Availability availability;
    QList<Failure> failures;
    int count(Severity severity) const;
};

/// Pure: same design, same catalog, same day, same result.
Assessment assess(const Design &design, const Catalog &catalog, QDate asOf);

} // namespace octoha
