#pragma once

#include "core/catalog/names.h"
#include "core/rules/rule.h"

#include <QList>

namespace octoha {

/// One input of a computed value: a question of the design, or a fact of the catalog.
struct Input {
    const char *name; ///< QT_TRANSLATE_NOOP("Inputs", …), or Azure's own word; empty: the label of the question.
    FieldRef field = {}; ///< Empty for a fact.
    QVariant value = {}; ///< int, double or QString.
    const char *context = "Inputs"; ///< Of `name`.
    QString fieldId() const; ///< Empty for a fact.
    QString title() const; ///< Translated: `name`, or the question's label.
};

/// A computed value with how it came about. Holds no text of its own, so that it costs nothing until it is shown.
struct Derived {
    std::optional<double> value = {}; ///< Nothing: unknown.
    const char *unit = ""; ///< QT_TRANSLATE_NOOP("Units", …)
    const char *formula = ""; ///< QT_TRANSLATE_NOOP("Formulas", …)
    QList<Input> inputs = {};
    QList<QLatin1StringView> sources = {}; ///< Ids in the catalog's table of sources.
    bool atLeast = false; ///< A part of the sum is unknown.
    bool atMost = false; ///< A part of the product is unknown.
    bool isCurrency = false; ///< The unit is the code of a currency, as "EUR".
    const char *unknown = ""; ///< Why it is unknown: QT_TRANSLATE_NOOP("Unknown", …), where no question is to blame.
    std::optional<FieldRef> unknownField = {}; ///< The question that is not answered.
    QString unitText() const; ///< Translated.
    QString formulaText() const; ///< Translated.
    QString unknownText() const; ///< Translated; empty where the value is known.
};

struct Sizing {
    Derived totalTaskCap; ///< tasks
    Derived taskCapPerNode; ///< tasks; one node may be away
    Derived nodeCount; ///< nodes that the wanted caps need
    Derived storageGib; ///< GiB
    Derived databaseDtu; ///< DTU for the total task cap
    Derived databaseVcores; ///< vCores for the same, by rule of thumb
    Derived nodeCores, nodeMemoryGib; ///< cores and GiB for the largest task cap
    Derived capacityOneNodeAway; ///< tasks left when the node with the largest cap is away
};

/// What a line of the bill is about. Its name is made when it is shown.
struct ResourceRef {
    std::optional<ResourceKind> kind = {}; ///< Nothing: no resource of ours in Azure; `label` then says what it is.
    QString part = {}; ///< Tells resources of one kind apart; as nameOf takes it.
    QString region = {}; ///< For copies in another region; empty: the region of the design.
    const char *label = ""; ///< QT_TRANSLATE_NOOP("Resources", …), where there is no kind.
};
/// The name of the resource, or what it is, translated.
QString nameOf(const ResourceRef &resource, const Design &design, const Catalog &catalog);

/// One line of the bill: a meter of a resource. Amounts are thousandths of a cent, so that sums are exact.
struct CostLine {
    ResourceRef resource;
    const char *meter = ""; ///< QT_TRANSLATE_NOOP("Meters", …)
    QString sku = {};
    QString region = {};
    double quantity = 0; ///< A month.
    const char *unit = ""; ///< QT_TRANSLATE_NOOP("Units", …): "hours", "GiB", "instances" …
    std::optional<double> unitPrice = {}; ///< US dollars a unit, list price; nothing: unknown.
    std::optional<qint64> monthly = {}; ///< 1/100,000 US dollars after the discount; nothing: unknown.
    std::optional<qint64> reserved1y = {}, reserved3y = {},
                          savingsPlan = {}; ///< As `monthly`; nothing: not offered or not known.
    bool estimate = false; ///< Rests on a derived row, another region's, or an assumed quantity.
    bool licence = false; ///< The Octopus licence: stands below the total of Azure.
    bool stated = false; ///< The user stated the amount; no list price, no discount.
    QDate priceDate = {};
    QLatin1StringView source = {}; ///< Id in the table of sources; empty where the amount is stated or unknown.
    const char *assumption = ""; ///< QT_TRANSLATE_NOOP("Assumptions", …): where the quantity is assumed.
    QString meterText() const; ///< Translated.
    QString unitText() const; ///< Translated.
    QString assumptionText() const; ///< Translated.
};

/// 1/100,000 US dollars in a US dollar.
inline constexpr qint64 moneyScale = 100'000;

struct Cost {
    Derived monthly; ///< US dollars, all lines; atLeast where a line has no price.
    qint64 known = 0; ///< Sum of the known lines, 1/100,000 US dollars, after the discount.
    qint64 licences = 0; ///< The part of it that is no resource in Azure: lines with `licence`.
    bool complete = true; ///< False where a line has no price, and where there is no node yet.
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
    const char *name = ""; ///< QT_TRANSLATE_NOOP("Parts", …)
    std::optional<double> value = {}; ///< 0..1; nothing: unknown.
    QLatin1StringView condition = {}; ///< Condition of the SLA that the value is of, in Microsoft's words.
    QLatin1StringView wanted
        = {}; ///< Condition of the SLA that the choices aim at and do not fulfil; empty where they do.
    bool met = true; ///< The design fulfils the condition of the SLA that its choices aim at.
    bool costsMost = false; ///< No other part of the tree whose value is known promises less.
    QLatin1StringView source = {};
    std::optional<FieldRef> field = {}; ///< The question that decides on the part.
    QList<AvailabilityPart> children = {};
    QString title() const; ///< Translated.
};

struct Availability {
    Derived composite; ///< percent; upper bound by contract
    AvailabilityPart tree;
    QList<const char *> notCovered; ///< QT_TRANSLATE_NOOP("NotCovered", …): planned outages, people …
    bool atMost = false; ///< A part is unknown.
    QStringList notCoveredTexts() const; ///< Translated.
};

/// What happens when one part fails, or two at once.
struct Failure {
    QStringList
        faults; ///< "node:octo-01", "zone:1", "database", "share", "balancer", "identity", "redis", "vault", "dns" …
    QStringList stops, continues; ///< Translated sentences.
    /// Tasks at once; nothing where some go on and the cap of any node is not stated.
    std::optional<int> capacityLeft = 0;
    QString capacityText(const QLocale &locale) const; ///< Translated.
    QString detection, recovery, who; ///< Translated.
    /// Until service is back: the repair time that the design states, or an own assumption of the catalog where no
    /// question asks for it. Nothing: what decides on it is not stated.
    std::optional<int> minutes = 0;
    QString dataAtRisk; ///< Translated.
    std::optional<int> lossMinutes = 0; ///< How much of the last work is lost; nothing: unknown.
    QStringList runbooks = {}; ///< Files of the bundle that lead through the recovery.
    std::optional<bool> rtoMet = {},
                        rpoMet = {}; ///< Back, and with so little loss, as wanted; nothing: not stated or unknown.
};
/// The faults in words: "Node octo-01 + Zone 1".
QString faultWords(const QStringList &faults);

/// All that is computed from a design. Holds ids and values; texts and names are made when shown.
struct Assessment {
    QDate asOf;
    QList<Finding> findings;
    Sizing sizing;
    Cost cost;
    Availability availability;
    int count(Severity severity) const;
};

/// Pure: same design, same catalog, same day, same result.
Assessment assess(const Design &design, const Catalog &catalog, QDate asOf);

/// The parts of an assessment, for those who need one alone.
Sizing sizingOf(const Design &design, const Catalog &catalog);
Cost costOf(const Design &design, const Catalog &catalog);
Availability availabilityOf(const Design &design, const Catalog &catalog);

/// Every resource that the design needs, in the order of the design's pages. Made when shown or written.
QList<BillItem> billOfMaterials(const Design &design, const Catalog &catalog);

/// Every single fault of the design's parts, then every pair of them; of more than 64 parts only the pairs that
/// worseTogether() tells, as the others are the square of the parts and stop no more than the two do one by one.
/// Made when shown or written. None is told, here or below, while a question that decides on the parts is open.
QList<Failure> failuresOf(const Design &design, const Catalog &catalog);
/// The ids of the pairs among them.
QList<QStringList> faultPairsOf(const Design &design, const Catalog &catalog);
/// The failures of these pairs, two ids each of faults that singleFailuresOf() tells; of equal ids the first is meant.
QList<Failure> failuresOf(const Design &design, const Catalog &catalog, const QList<QStringList> &pairs);
/// The single faults alone.
QList<Failure> singleFailuresOf(const Design &design, const Catalog &catalog);
/// Translated: why no fault is told; empty where they are.
QString failuresUnknown(const Design &design);
/// Translated: the sentence that says so, with the reason in it.
QString failuresUnknownText(const QString &why);
/// The pairs that stop something which neither of the two stops alone.
QList<Failure> worseTogether(const Design &design, const Catalog &catalog);

} // namespace octoha
