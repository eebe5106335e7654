#include "core/assess/assessment.h"
#include "core/assess/designparts.h"
#include "core/assess/faultpairs.h"
#include "core/assess/remedytexts.h"
#include "core/assess/repairs.h"
#include "core/assess/services.h"
#include "core/assess/structure.h"
#include "core/design/leftopen.h"

#include <algorithm>

namespace octoha {

namespace {

// One part of which nobody knows when it is back makes the whole unknown.
void addTime(Failure &failure, const std::optional<int> &minutes)
{
    failure.minutes = failure.minutes && minutes ? std::optional(std::max(*failure.minutes, *minutes)) : std::nullopt;
}

/// Tells the faults of one design. What is asked of every fault is made once.
class Teller {
public:
    Teller(const Design &design, const Catalog &catalog)
        : m_design(design),
          m_catalog(catalog),
          m_graph(dependenciesOf(design, catalog)),
          m_lost(m_graph, DependencyState::Follows::Losses),
          m_down(m_graph, DependencyState::Follows::All),
          m_repairs(design, catalog, m_graph, m_lost),
          m_isCapOpen(isOpen(design, field<&Node::taskCap>)),
          m_wantsRto(!isUnknown(design, field<&Workload::rtoMinutes>)),
          m_wantsRpo(!isUnknown(design, field<&Workload::rpoMinutes>))
    {
        findFaults();
        for (const Service &service : allServices())
            m_services.append({text(service.stops), text(service.continues)});
    }

    qsizetype count() const { return m_faults.size(); }
    const QString &id(qsizetype i) const { return m_faults[i].id; }
    /// Of a fault that there is.
    qsizetype indexOf(const QString &id) const
    {
        const auto found
            = std::find_if(m_faults.cbegin(), m_faults.cend(), [&](const FaultOf &one) { return one.id == id; });
        Q_ASSERT(found != m_faults.cend());
        return found - m_faults.cbegin();
    }
    Failure single(qsizetype i) { return told({i}); }
    Failure pair(qsizetype i, qsizetype j) { return told({i, j}); }
    /// All other pairs stop no more than the two do one by one.
    std::vector<FaultPair> pairsThatMayBreak() const
    {
        std::vector<int> parts;
        for (const FaultOf &fault : m_faults)
            parts.push_back(fault.part);
        return octoha::pairsThatMayBreak(m_graph, parts);
    }

private:
    struct FaultOf {
        int part;
        QString id;
    };
    struct Words {
        QString stops, continues;
    };
    static QString text(const char *source) { return QCoreApplication::translate("Failures", source); }

    // A zone in which nothing stands is no fault.
    void findFaults()
    {
        for (size_t i = 0; i < m_graph.parts().size(); ++i) {
            const GraphPart &part = m_graph.parts()[i];
            if (part.fails && (part.kind != PartKind::AzureZone || m_graph.firstEdge(int(i)) >= 0))
                m_faults.append({int(i), faultId(part, m_design)});
        }
        std::stable_sort(m_faults.begin(), m_faults.end(),
            [&](const FaultOf &a, const FaultOf &b) { return kindOf(a) < kindOf(b); });
    }
    PartKind kindOf(const FaultOf &fault) const { return m_graph.parts()[size_t(fault.part)].kind; }

    Failure told(std::initializer_list<qsizetype> faults)
    {
        Failure failure;
        for (const qsizetype i : faults) {
            failure.faults.append(m_faults[i].id);
            m_lost.fail(m_faults[i].part);
            m_down.fail(m_faults[i].part);
        }
        addServices(failure);
        const QList<const Remedy *> remedies = remediesOf(m_graph, m_lost, m_design);
        addRemedies(failure, remedies, m_catalog);
        for (const Remedy *remedy : remedies)
            addTime(failure, m_repairs.minutesOf(remedy->minutes));
        judge(failure);
        for (const qsizetype i : faults) {
            m_lost.mend(m_faults[i].part);
            m_down.mend(m_faults[i].part);
        }
        return failure;
    }

    void addServices(Failure &failure) const
    {
        failure.continues.reserve(m_services.size());
        const int first = m_graph.find(PartKind::Service);
        for (int part = first; part < first + m_graph.count(PartKind::Service); ++part) {
            const int index = m_graph.parts()[size_t(part)].index;
            const Words &words = m_services[index];
            m_down.isUp(part) ? failure.continues.append(words.continues) : failure.stops.append(words.stops);
            if (index == taskService)
                failure.capacityLeft = m_down.isUp(part) ? capacityLeft() : std::optional(0);
        }
    }
    std::optional<int> capacityLeft() const
    {
        if (m_isCapOpen)
            return std::nullopt;
        int capacity = 0;
        for (int i = 0; i < m_graph.count(PartKind::Node); ++i) {
            if (m_down.isUp(m_graph.find(PartKind::Node) + i))
                capacity += m_design.compute.nodes[i].taskCap.number();
        }
        return capacity;
    }

    // A fault that stops nothing is no outage, however long its mending takes.
    void judge(Failure &failure) const
    {
        const Workload &workload = m_design.workload;
        if (m_wantsRto && (failure.stops.isEmpty() || failure.minutes))
            failure.rtoMet = failure.stops.isEmpty() || *failure.minutes <= workload.rtoMinutes.number();
        if (m_wantsRpo && failure.lossMinutes)
            failure.rpoMet = *failure.lossMinutes <= workload.rpoMinutes.number();
    }

    const Design &m_design;
    const Catalog &m_catalog;
    DependencyGraph m_graph;
    DependencyState m_lost, m_down;
    Repairs m_repairs;
    bool m_isCapOpen, m_wantsRto, m_wantsRpo;
    QList<FaultOf> m_faults;
    QList<Words> m_services;
};

/// Of more parts, those pairs are left out that stop no more than the two do one by one: they are the square of the
/// parts.
constexpr qsizetype mostPartsOfAllPairs = 64;

QList<Failure> singles(Teller &teller)
{
    QList<Failure> failures;
    failures.reserve(teller.count());
    for (qsizetype i = 0; i < teller.count(); ++i)
        failures.append(teller.single(i));
    return failures;
}

std::vector<FaultPair> allPairs(qsizetype count)
{
    std::vector<FaultPair> pairs;
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = i + 1; j < count; ++j)
            pairs.emplace_back(i, j);
    }
    return pairs;
}

QList<Failure> told(Teller &teller, const std::vector<FaultPair> &pairs)
{
    QList<Failure> failures;
    failures.reserve(qsizetype(pairs.size()));
    for (const auto &[i, j] : pairs)
        failures.append(teller.pair(i, j));
    return failures;
}

QList<Failure> worsePairs(Teller &teller)
{
    const QList<Failure> alone = singles(teller);
    QList<Failure> worse;
    for (const auto &[i, j] : teller.pairsThatMayBreak()) {
        Failure pair = teller.pair(i, j);
        const auto isNew = [&, i = i, j = j](const QString &stop) {
            return !alone[i].stops.contains(stop) && !alone[j].stops.contains(stop);
        };
        if (std::any_of(pair.stops.cbegin(), pair.stops.cend(), isNew))
            worse.append(std::move(pair));
    }
    return worse;
}

bool tellsAllPairs(const Teller &teller)
{
    return teller.count() <= mostPartsOfAllPairs;
}

} // namespace

QString failuresUnknown(const Design &design)
{
    return Derived{.unknownField = openStructure(design)}.unknownText();
}

QList<Failure> singleFailuresOf(const Design &design, const Catalog &catalog)
{
    if (openStructure(design))
        return {};
    Teller teller(design, catalog);
    return singles(teller);
}

QList<Failure> failuresOf(const Design &design, const Catalog &catalog)
{
    if (openStructure(design))
        return {};
    Teller teller(design, catalog);
    return singles(teller) + (tellsAllPairs(teller) ? told(teller, allPairs(teller.count())) : worsePairs(teller));
}

QList<QStringList> faultPairsOf(const Design &design, const Catalog &catalog)
{
    if (openStructure(design))
        return {};
    Teller teller(design, catalog);
    QList<QStringList> ids;
    if (tellsAllPairs(teller)) {
        for (const auto &[i, j] : allPairs(teller.count()))
            ids.append({teller.id(i), teller.id(j)});
        return ids;
    }
    for (const Failure &pair : worsePairs(teller))
        ids.append(pair.faults);
    return ids;
}

QList<Failure> failuresOf(const Design &design, const Catalog &catalog, const QList<QStringList> &pairs)
{
    Teller teller(design, catalog);
    std::vector<FaultPair> places;
    for (const QStringList &pair : pairs)
        places.emplace_back(teller.indexOf(pair[0]), teller.indexOf(pair[1]));
    return told(teller, places);
}

QList<Failure> worseTogether(const Design &design, const Catalog &catalog)
{
    if (openStructure(design))
        return {};
    Teller teller(design, catalog);
    return worsePairs(teller);
}

} // namespace octoha
