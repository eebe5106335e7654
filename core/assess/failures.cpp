#include "core/assess/assessment.h"
#include "core/assess/designparts.h"
#include "core/assess/expected.h"
#include "core/assess/faultpairs.h"
#include "core/assess/remedies.h"
#include "core/assess/services.h"
#include "core/assess/structure.h"
#include "core/design/leftopen.h"

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

/// Whole sentences, one after another, none twice.
class Sentences {
public:
    void add(const char *source)
    {
        if (!*source || std::find(m_said.cbegin(), m_said.cend(), source) != m_said.cend())
            return;
        m_said.append(source);
        const QString text = QCoreApplication::translate("Failures", source);
        m_text = m_text.isEmpty() ? text : m_text + u' ' + text;
    }
    const QString &text() const { return m_text; }

private:
    QVarLengthArray<const char *, 8> m_said;
    QString m_text;
};

int minutesOf(Fact fact, const Catalog &catalog)
{
    const FactRow &row = catalog.row(fact);
    const double seconds = row.unit == QLatin1StringView("seconds") ? 1 : 60;
    return int(std::ceil(catalog.number(fact) * seconds / 60));
}

// One part whose loss nobody knows makes the whole unknown.
void addLoss(Failure &failure, const Remedy &remedy, const Catalog &catalog)
{
    if (remedy.lossUnknown)
        failure.lossMinutes.reset();
    else if (remedy.loss && failure.lossMinutes)
        failure.lossMinutes = std::max(*failure.lossMinutes, minutesOf(*remedy.loss, catalog));
}

/// How long the repairs of what one fault takes away last.
class Repairs {
public:
    Repairs(const Design &design, const Catalog &catalog, const DependencyGraph &graph, const DependencyState &lost)
        : m_answers(repairMinutesOf(design)),
          m_catalog(catalog),
          m_graph(graph),
          m_lost(lost)
    {
        for (int i = 0; i < graph.count(PartKind::AzureZone); ++i)
            m_onZone.push_back(graph.reaching(graph.find(PartKind::AzureZone) + i));
    }
    /// Nothing where the question is not answered.
    std::optional<int> minutesOf(const RepairTime &time) const
    {
        if (time.fact)
            return m_catalog.whole(*time.fact);
        const auto own = m_answers[size_t(*time.answered)];
        if (!isBoundToZone(*time.answered))
            return own;
        const auto zones = m_answers[size_t(PartKind::AzureZone)];
        return own && zones ? std::optional(std::max(*own, *zones)) : std::nullopt;
    }

private:
    bool isLost(int part) const { return !m_lost.isUp(part); }
    bool isAnyLost(PartKind kind) const
    {
        for (int i = 0; i < m_graph.count(kind); ++i) {
            if (isLost(m_graph.find(kind) + i))
                return true;
        }
        return false;
    }
    bool reachesLostZone(int part) const
    {
        for (size_t i = 0; i < m_onZone.size(); ++i) {
            if (m_onZone[i][size_t(part)] && isLost(m_graph.find(PartKind::AzureZone) + int(i)))
                return true;
        }
        return false;
    }
    /// All that is lost of the kind stands on a lost zone, and is not back before the zone.
    bool isBoundToZone(PartKind kind) const
    {
        if (!isAnyLost(PartKind::AzureZone))
            return false;
        for (int part = m_graph.find(kind), end = part + m_graph.count(kind); part < end; ++part) {
            if (isLost(part) && !reachesLostZone(part))
                return false;
        }
        return true;
    }

    RepairMinutes m_answers;
    const Catalog &m_catalog;
    const DependencyGraph &m_graph;
    const DependencyState &m_lost;
    std::vector<std::vector<char>> m_onZone; ///< Of each zone: which parts reach it.
};

// One part of which nobody knows when it is back makes the whole unknown.
void addTime(Failure &failure, const std::optional<int> &minutes)
{
    failure.minutes = failure.minutes && minutes ? std::optional(std::max(*failure.minutes, *minutes)) : std::nullopt;
}

// Each remedy is whole sentences, so several stand one after another.
void addRemedies(Failure &failure, const QList<const Remedy *> &remedies, const Catalog &catalog)
{
    Sentences detection, recovery, who, dataAtRisk;
    for (const Remedy *remedy : remedies) {
        detection.add(remedy->detection);
        recovery.add(remedy->recovery);
        who.add(remedy->who);
        dataAtRisk.add(remedy->dataAtRisk);
        if (const QString runbook = QString::fromLatin1(remedy->runbook); !failure.runbooks.contains(runbook))
            failure.runbooks.append(runbook);
        addLoss(failure, *remedy, catalog);
    }
    if (dataAtRisk.text().isEmpty())
        dataAtRisk.add(QT_TRANSLATE_NOOP("Failures", "None."));
    failure.detection = detection.text();
    failure.recovery = recovery.text();
    failure.who = who.text();
    failure.dataAtRisk = dataAtRisk.text();
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

QList<Failure> singles(Teller &teller)
{
    QList<Failure> failures;
    failures.reserve(teller.count());
    for (qsizetype i = 0; i < teller.count(); ++i)
        failures.append(teller.single(i));
    return failures;
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
    QList<Failure> failures = singles(teller);
    for (qsizetype i = 0; i < teller.count(); ++i) {
        for (qsizetype j = i + 1; j < teller.count(); ++j)
            failures.append(teller.pair(i, j));
    }
    return failures;
}

QList<Failure> worseTogether(const Design &design, const Catalog &catalog)
{
    if (openStructure(design))
        return {};
    Teller teller(design, catalog);
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

} // namespace octoha
