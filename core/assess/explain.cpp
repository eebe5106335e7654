#include "core/assess/explain.h"

#include "core/assess/nodesizes.h"
#include "core/assess/quantities.h"
#include "core/assess/sizingchecks.h"
#include "core/assess/wouldchange.h"
#include "core/design/applicability.h"

#include <cmath>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// A computed value that can be told.
struct Explained {
    QLatin1StringView id;
    const char *title; ///< QT_TRANSLATE_NOOP("Explain", …)
    const char *text;
    Formula compute;
    const Derived &(*in)(const Assessment &); ///< Where an assessment holds it.
    std::span<const FieldRef> levers = {}; ///< Questions that decide on it beside its inputs.
};

constexpr FieldRef costLevers[] = {field<&Compute::nodes>, field<&Compute::hybridBenefit>, field<&Compute::osDisk>,
    field<&Database::zoneRedundant>, field<&Storage::redundancy>, field<&Storage::tier>, field<&Balancer::web>,
    field<&Placement::outbound>, field<&Placement::adminAccess>};
constexpr FieldRef availabilityLevers[]
    = {field<&Compute::nodes>, field<&Compute::osDisk>, field<&Database::zoneRedundant>, field<&Storage::redundancy>,
        field<&Storage::tier>, field<&Balancer::web>, field<&Balancer::polling>};

template<auto member> Derived sizingValue(const Design &design, const Catalog &catalog)
{
    return sizingOf(design, catalog).*member;
}

template<auto member> const Derived &sizingIn(const Assessment &assessment)
{
    return assessment.sizing.*member;
}

Derived monthlyCost(const Design &design, const Catalog &catalog)
{
    return costOf(design, catalog).monthly;
}

Derived composite(const Design &design, const Catalog &catalog)
{
    return availabilityOf(design, catalog).composite;
}

constexpr Explained explained[] = {
    {"sizing.totalTaskCap"_L1, QT_TRANSLATE_NOOP("Explain", "Total task cap"),
        QT_TRANSLATE_NOOP(
            "Explain", "Tasks that must run at once so that every project is deployed within the window."),
        sizingValue<&Sizing::totalTaskCap>, sizingIn<&Sizing::totalTaskCap>},
    {"sizing.taskCapPerNode"_L1, QT_TRANSLATE_NOOP("Explain", "Task cap of a node"),
        QT_TRANSLATE_NOOP("Explain", "What each node must carry so that the window is met while one node is away."),
        sizingValue<&Sizing::taskCapPerNode>, sizingIn<&Sizing::taskCapPerNode>, totalTaskCapInputs},
    {"sizing.nodeCount"_L1, QT_TRANSLATE_NOOP("Explain", "Nodes"),
        QT_TRANSLATE_NOOP("Explain", "Nodes with the chosen task cap that carry the total while one of them is away."),
        sizingValue<&Sizing::nodeCount>, sizingIn<&Sizing::nodeCount>, totalTaskCapInputs},
    {"sizing.storageGib"_L1, QT_TRANSLATE_NOOP("Explain", "Shared files"),
        QT_TRANSLATE_NOOP(
            "Explain", "What packages, task logs and artifacts fill before retention removes them, with room to grow."),
        sizingValue<&Sizing::storageGib>, sizingIn<&Sizing::storageGib>},
    {"sizing.databaseDtu"_L1, QT_TRANSLATE_NOOP("Explain", "Size of the database"),
        QT_TRANSLATE_NOOP("Explain", "What Octopus advises for the sum of all task caps."),
        sizingValue<&Sizing::databaseDtu>, sizingIn<&Sizing::databaseDtu>},
    {"sizing.databaseVcores"_L1, QT_TRANSLATE_NOOP("Explain", "vCores of the database"),
        QT_TRANSLATE_NOOP("Explain",
            "The same size in the other purchasing model; nobody publishes a table, so it is a rule of thumb."),
        sizingValue<&Sizing::databaseVcores>, sizingIn<&Sizing::databaseVcores>},
    {"sizing.nodeCores"_L1, QT_TRANSLATE_NOOP("Explain", "Cores of a node"),
        QT_TRANSLATE_NOOP("Explain", "What Octopus advises for the largest task cap of a node."),
        sizingValue<&Sizing::nodeCores>, sizingIn<&Sizing::nodeCores>},
    {"sizing.nodeMemoryGib"_L1, QT_TRANSLATE_NOOP("Explain", "Memory of a node"),
        QT_TRANSLATE_NOOP("Explain", "What Octopus advises for the largest task cap of a node."),
        sizingValue<&Sizing::nodeMemoryGib>, sizingIn<&Sizing::nodeMemoryGib>},
    {"sizing.capacityOneNodeAway"_L1, QT_TRANSLATE_NOOP("Explain", "Capacity with one node away"),
        QT_TRANSLATE_NOOP("Explain", "Tasks at once that are left when the node with the largest task cap is away."),
        sizingValue<&Sizing::capacityOneNodeAway>, sizingIn<&Sizing::capacityOneNodeAway>},
    {"cost.monthly"_L1, QT_TRANSLATE_NOOP("Explain", "Cost a month"),
        QT_TRANSLATE_NOOP("Explain",
            "The sum of all lines of the bill at list prices, less the discount; a line without a price makes it “at "
            "least”."),
        monthlyCost, [](const Assessment &assessment) -> const Derived & { return assessment.cost.monthly; },
        costLevers},
    {"availability.composite"_L1, QT_TRANSLATE_NOOP("Explain", "Availability"),
        QT_TRANSLATE_NOOP("Explain",
            "What Azure promises for all parts together that a request needs. A promise of refund, so an upper bound "
            "and no forecast."),
        composite, [](const Assessment &assessment) -> const Derived & { return assessment.availability.composite; },
        availabilityLevers},
};

/// What is told of a value, wherever its row stands.
struct Told {
    QString id;
    const char *title, *text;
    Formula compute;
    std::span<const FieldRef> levers = {};
};

QString sizingId(QLatin1StringView key)
{
    return "sizing."_L1 + key;
}

QList<Told> everyValue()
{
    QList<Told> values;
    for (const Explained &row : explained)
        values.append({row.id, row.title, row.text, row.compute, row.levers});
    values.append({u"sizing.nodeSizes"_s, QT_TRANSLATE_NOOP("Explain", "Machine sizes that fit"),
        QT_TRANSLATE_NOOP("Explain",
            "Sizes that carry the largest task cap of a node where the design stands, and that Azure does not retire."),
        nodeSizeCount});
    forEachSizingTopic([&](const SizingTopic &topic) {
        if (*topic.title)
            values.append({sizingId(topic.key), topic.title, topic.text, topic.advised, topic.levers});
    });
    return values;
}

std::optional<Told> toldOf(QStringView id)
{
    for (const Told &value : everyValue()) {
        if (value.id == id)
            return value;
    }
    return std::nullopt;
}

/// The inputs that are questions, then the levers; only what matters in this design.
QStringList questionsBehind(const Told &told, const Derived &derived, const Design &design)
{
    QStringList ids;
    for (const Input &input : derived.inputs) {
        if (const QString id = input.fieldId(); !id.isEmpty())
            ids.append(id);
    }
    for (const FieldRef lever : told.levers) {
        if (const QString id = lever.id(); notNeededBecause(design, id).isEmpty())
            ids.append(id);
    }
    ids.removeDuplicates();
    return ids;
}

/// The currency that a unit is; nothing where it is none.
std::optional<QLatin1StringView> currencyIn(const Derived &derived)
{
    const QLatin1StringView unit(derived.unit);
    if (unit == "US dollars"_L1)
        return statedCurrency;
    return derived.isCurrency ? std::optional(unit) : std::nullopt;
}

QString withUnit(std::optional<double> value, const Derived &derived, const QLocale &locale)
{
    const QLatin1StringView unit(derived.unit);
    if (!value)
        return QCoreApplication::translate("Explain", "unknown");
    if (const auto currency = currencyIn(derived))
        return moneyText(std::llround(*value * double(moneyScale)), locale, *currency);
    return unit == "%"_L1 ? percentText(*value, locale) : quantityText(*value, derived.unit, locale);
}

} // namespace

QString valueText(const Derived &derived, const QLocale &locale)
{
    const QString text = withUnit(derived.value, derived, locale);
    if (!derived.value)
        return QCoreApplication::translate("Explain", "unknown: %1").arg(derived.unknownText());
    if (derived.atLeast)
        return QCoreApplication::translate("Explain", "at least %1").arg(text);
    return derived.atMost ? QCoreApplication::translate("Explain", "at most %1").arg(text) : text;
}

QList<ComputedValue> computedValues(const Assessment &assessment)
{
    QList<ComputedValue> values;
    for (const Explained &row : explained)
        values.append({row.id, QCoreApplication::translate("Explain", row.title), row.in(assessment)});
    return values;
}

QStringList explainableValues()
{
    QStringList ids;
    for (const Told &value : everyValue())
        ids.append(value.id);
    return ids;
}

QString titleOfValue(QStringView id)
{
    const auto told = toldOf(id);
    return told ? QCoreApplication::translate("Explain", told->title) : QString();
}

std::optional<Explanation> explainValue(
    QStringView id, const Design &design, const Catalog &catalog, const QLocale &locale)
{
    const auto told = toldOf(id);
    if (!told)
        return std::nullopt;
    Explanation explanation{told->id, QCoreApplication::translate("Explain", told->title),
        QCoreApplication::translate("Explain", told->text), told->compute(design, catalog)};
    for (const QString &question : questionsBehind(*told, explanation.derived, design))
        explanation.wouldChange += changesBy(question, told->compute, design, catalog, locale);
    return explanation;
}

} // namespace octoha
