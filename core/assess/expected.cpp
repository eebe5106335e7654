#include "core/assess/expected.h"

#include "core/assess/designparts.h"
#include "core/assess/json.h"
#include "core/assess/structure.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// The questions that say how reliable parts of some kinds are.
struct Times {
    PartKinds kinds;
    FieldRef daysField, minutesField;
    Days Workload::*days;
    Minutes Workload::*minutes;
};

template<auto days, auto minutes> constexpr Times timesOf(PartKinds kinds)
{
    return {kinds, field<days>, field<minutes>, days, minutes};
}

// The region is left out: nobody states how often one is lost, and what is planned for it is no part of this figure.
constexpr Times table[] = {
    timesOf<&Workload::nodeFailureDays, &Workload::nodeRepairMinutes>(
        kindsOf(PartKind::Node, PartKind::Controller, PartKind::SqlMachine)),
    timesOf<&Workload::zoneFailureDays, &Workload::zoneRepairMinutes>(kindsOf(PartKind::AzureZone)),
    timesOf<&Workload::databaseFailureDays, &Workload::databaseRepairMinutes>(kindsOf(PartKind::Database)),
    timesOf<&Workload::shareFailureDays, &Workload::shareRepairMinutes>(kindsOf(PartKind::Share)),
    timesOf<&Workload::balancerFailureDays, &Workload::balancerRepairMinutes>(
        kindsOf(PartKind::WebPath, PartKind::PollingPath)),
    timesOf<&Workload::otherFailureDays, &Workload::otherRepairMinutes>(
        kindsOf(PartKind::Identity, PartKind::Redis, PartKind::Vault, PartKind::Names, PartKind::Outbound,
            PartKind::Link, PartKind::Certificate, PartKind::Directory)),
};

const Times *timesFor(PartKind kind)
{
    const auto found = std::find_if(
        std::begin(table), std::end(table), [&](const Times &times) { return times.kinds & kindsOf(kind); });
    return found != std::end(table) ? found : nullptr;
}

const Times *timesFor(const GraphPart &part)
{
    return part.fails ? timesFor(part.kind) : nullptr;
}

std::optional<FieldRef> openQuestion(const Times &times, const Design &design)
{
    if (isUnknown(design, times.daysField))
        return times.daysField;
    return isUnknown(design, times.minutesField) ? std::optional(times.minutesField) : std::nullopt;
}

std::optional<FieldRef> openQuestion(const DependencyGraph &graph, int root, const Design &design)
{
    if (const auto open = openStructure(design))
        return open;
    const std::vector<char> reached = graph.reachedFrom(root);
    for (size_t part = 0; part < reached.size() && !design.unknown.isEmpty(); ++part) {
        const Times *times = reached[part] ? timesFor(graph.parts()[part]) : nullptr;
        if (const auto open = times ? openQuestion(*times, design) : std::nullopt)
            return open;
    }
    return std::nullopt;
}

void simulate(ExpectedAvailability &expected, const DependencyGraph &graph, int root, const Design &design)
{
    const std::vector<Reliability> reliabilities = reliabilitiesOf(graph, design.workload);
    const SimulatedAvailability simulated
        = simulatedAvailability(graph, root, reliabilities, quint64(design.workload.simulationSeed.number()));
    constexpr double minutesOfYear = 365.0 * 24 * 60;
    expected.value = simulated.value * 100;
    expected.low = std::max(0.0, simulated.value - simulated.halfWidth) * 100;
    expected.high = std::min(1.0, simulated.value + simulated.halfWidth) * 100;
    expected.minutesPerYear = (1 - simulated.value) * minutesOfYear;
    expected.outagesPerYear = simulated.outagesPerYear;
    expected.years = simulated.yearsEach * simulated.replications;
    if (const auto exact = exactAvailability(graph, root, reliabilities))
        expected.analytic = *exact * 100;
}

} // namespace

RepairMinutes repairMinutesOf(const Design &design)
{
    RepairMinutes minutes;
    for (const Times &times : table) {
        if (isUnknown(design, times.minutesField))
            continue;
        for (size_t kind = 0; kind < partKinds; ++kind) {
            if (times.kinds & kindsOf(PartKind(kind)))
                minutes[kind] = (design.workload.*times.minutes).number();
        }
    }
    return minutes;
}

std::vector<Reliability> reliabilitiesOf(const DependencyGraph &graph, const Workload &workload)
{
    constexpr quint64 secondsOfDay = 24 * 3600, secondsOfMinute = 60;
    std::vector<Reliability> reliabilities;
    for (const GraphPart &part : graph.parts()) {
        const Times *times = timesFor(part);
        const quint64 days = times ? quint64((workload.*times->days).number()) : 0;
        const quint64 minutes = times ? quint64((workload.*times->minutes).number()) : 0;
        reliabilities.push_back(
            minutes > 0 ? Reliability{days * secondsOfDay, minutes * secondsOfMinute} : Reliability());
    }
    return reliabilities;
}

ExpectedAvailability expectedAvailabilityOf(const Design &design, const Catalog &catalog)
{
    ExpectedAvailability expected;
    const DependencyGraph graph = dependenciesOf(design, catalog, UnknownZone::ItsOwn);
    const int root = graph.find(PartKind::Use);
    expected.hasNoNode = design.compute.nodes.isEmpty();
    expected.unknownField = openQuestion(graph, root, design);
    if (!expected.hasNoNode && !expected.unknownField)
        simulate(expected, graph, root, design);
    return expected;
}

QStringList notInExpectation()
{
    static constexpr const char *texts[]
        = {QT_TRANSLATE_NOOP("NotCovered", "The loss of the region: no question asks how often one is lost."),
            QT_TRANSLATE_NOOP("NotCovered", "Planned outages: an upgrade of Octopus stops all nodes."),
            QT_TRANSLATE_NOOP("NotCovered", "Mistakes of people.")};
    QStringList translated;
    for (const char *text : texts)
        translated.append(QCoreApplication::translate("NotCovered", text));
    return translated;
}

QString ExpectedAvailability::unknownText() const
{
    Derived derived{.value = value, .unknownField = unknownField};
    if (hasNoNode)
        derived.unknown = QT_TRANSLATE_NOOP("Unknown", "There is no node yet.");
    return derived.unknownText();
}

QJsonObject expectedToJson(const ExpectedAvailability &expected)
{
    QJsonObject object{{u"value"_s, numberToJson(expected.value)}, {u"low"_s, numberToJson(expected.low)},
        {u"high"_s, numberToJson(expected.high)}, {u"analytic"_s, numberToJson(expected.analytic)}};
    const auto known = [&](double number) { return expected.value ? numberToJson(number) : QJsonValue(); };
    object.insert(u"minutesPerYear"_s, known(expected.minutesPerYear));
    object.insert(u"outagesPerYear"_s, known(expected.outagesPerYear));
    object.insert(u"years"_s, expected.years);
    object.insert(u"notCovered"_s, QJsonArray::fromStringList(notInExpectation()));
    if (!expected.value)
        object.insert(u"unknown"_s, expected.unknownText());
    return object;
}

} // namespace octoha
