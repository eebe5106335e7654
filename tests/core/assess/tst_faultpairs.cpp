#include "core/assess/availabilityjson.h"
#include "core/assess/faultpairs.h"
#include "core/assess/json.h"
#include "core/design/measures.h"
#include "tests/core/assess/randomgraph.h"
#include "tests/core/assess/seenfailures.h"
#include "tests/core/rules/gooddesign.h"
#include "tests/core/rules/randomdesign.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

/// So many nodes, of names of their own, in zones 1 and 2 by turns.
Design withNodes(int count)
{
    Design design = tests::goodDesign();
    design.compute.nodes.clear();
    for (int i = 0; i < count; ++i)
        design.compute.nodes.append(
            {.id = i + 1, .name = Name::from(u"octo-%1"_s.arg(i)).value(), .zone = Zone::from(1 + i % 2).value()});
    return design;
}

/// Two domain controllers of our own, in the zones 1 and 2, that the service account needs.
Design withControllers()
{
    Design design = tests::goodDesign();
    putNodesIn(design, {1, 3});
    design.compute.serviceAccount = ServiceAccount::Gmsa;
    design.signIn.activeDirectory = true;
    design.signIn.networkDnsIsDomain = false;
    design.signIn.domainSource = DomainSource::NewControllers;
    design.signIn.domainControllers = {{.id = 1, .name = Name::constant("dc-01"), .zone = Zone::from(1).value()},
        {.id = 2, .name = Name::constant("dc-02"), .zone = Zone::from(2).value()}};
    return design;
}

/// Which parts do not work with these gone.
std::vector<bool> brokenBy(const DependencyGraph &graph, std::initializer_list<int> gone)
{
    DependencyState state(graph, DependencyState::Follows::All);
    for (const int part : gone)
        state.fail(part);
    std::vector<bool> broken(graph.parts().size());
    for (size_t part = 0; part < broken.size(); ++part)
        broken[part] = !state.isUp(int(part));
    return broken;
}

/// Whether two parts gone at once break one that works without either alone.
bool breaksMore(const DependencyGraph &graph, int i, int j)
{
    const auto one = brokenBy(graph, {i}), other = brokenBy(graph, {j}), both = brokenBy(graph, {i, j});
    for (size_t part = 0; part < both.size(); ++part) {
        if (both[part] && !one[part] && !other[part])
            return true;
    }
    return false;
}

/// As worseTogether() says, from all pairs.
QList<QStringList> worseOfAll(const Design &design)
{
    QHash<QString, QStringList> alone;
    QList<QStringList> worse;
    for (const Failure &failure : failuresOf(design, Catalog::shipped())) {
        if (failure.faults.size() == 1) {
            alone.insert(failure.faults.first(), failure.stops);
            continue;
        }
        const QStringList known = alone.value(failure.faults[0]) + alone.value(failure.faults[1]);
        if (std::any_of(failure.stops.cbegin(), failure.stops.cend(),
                [&](const QString &stop) { return !known.contains(stop); }))
            worse.append(failure.faults);
    }
    return worse;
}

} // namespace

class TestFaultPairs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWorsePairsAreTold();
    void faultsHaveWords();
    void everyFaultIsTold();
    void aFaultNeverAddsCapacity();
    void bothNodesGoneStopAll();
    void noOtherPairBreaksMore();
    void worsePairsAreThoseOfAll();
    void equalMachinesMakeFewPairs();
    void ofManyPartsOnlyWorsePairsAreTold();
    void pairsAreToldByTheirIds();
    void machinesWithoutANameAreTold();
};

void TestFaultPairs::onlyWorsePairsAreTold()
{
    Design design = tests::goodDesign();
    putNodesIn(design, {1, 2});
    const QList<Failure> worse = worseTogether(design, Catalog::shipped());
    const auto has = [&](const QStringList &faults) {
        return std::any_of(
            worse.cbegin(), worse.cend(), [&](const Failure &failure) { return failure.faults == faults; });
    };
    QVERIFY(has({u"node:octo-01"_s, u"node:octo-02"_s}) && has({u"zone:1"_s, u"zone:2"_s})
        && has({u"node:octo-01"_s, u"zone:2"_s}));
    QVERIFY(
        !has({u"node:octo-01"_s, u"zone:1"_s}) && !has({u"region"_s, u"share"_s}) && !has({u"database"_s, u"share"_s}));
    QVERIFY(worse.size() < 8);
}

void TestFaultPairs::faultsHaveWords()
{
    QCOMPARE(faultWords({u"node:octo-01"_s, u"zone:2"_s}), u"Node octo-01 + Zone 2"_s);
    Design design = withControllers();
    design.polling.way = PollingWay::Redis;
    design.balancer.polling = PollingProduct::LoadBalancer;
    design.placement.hybridLink = HybridLink::Vpn;
    for (const Failure &failure : singleFailuresOf(design, Catalog::shipped()))
        QVERIFY2(faultWords(failure.faults) != failure.faults.first(), qPrintable(failure.faults.first()));
}

void TestFaultPairs::ofManyPartsOnlyWorsePairsAreTold()
{
    const qsizetype others = singleFailuresOf(withNodes(3), Catalog::shipped()).size() - 3;
    for (const int parts : {64, 65}) {
        const Design design = withNodes(parts - int(others));
        const QList<Failure> all = failures(design);
        const qsizetype pairs = all.size() - parts, worse = worseTogether(design, Catalog::shipped()).size();
        QCOMPARE(pairs, parts == 64 ? parts * (parts - 1) / 2 : worse);
        QVERIFY(worse > 0 && worse < 100);
        QCOMPARE(faultPairsOf(design, Catalog::shipped()).size(), pairs);
        const QJsonObject json
            = assessmentToJson(assess(design, Catalog::shipped(), QDate(2026, 11, 28)), design, Catalog::shipped());
        QCOMPARE(json.contains(u"failurePairsLeftOut"_s), parts > 64);
        QCOMPARE(json.value(u"failurePairsLeftOut"_s).toInt(), parts == 64 ? 0 : parts * (parts - 1) / 2 - worse);
    }
}

void TestFaultPairs::pairsAreToldByTheirIds()
{
    const Design design = withNodes(5);
    const QList<QStringList> ids = faultPairsOf(design, Catalog::shipped());
    const QList<Failure> all = failures(design), told = failuresOf(design, Catalog::shipped(), ids);
    const QList<Failure> pairs = all.mid(all.size() - ids.size());
    QCOMPARE(failuresToJson(told), failuresToJson(pairs));
}

void TestFaultPairs::machinesWithoutANameAreTold()
{
    Design design = withControllers();
    for (DomainController &controller : design.signIn.domainControllers)
        controller.name = {};
    QStringList ids;
    for (const Failure &failure : singleFailuresOf(design, Catalog::shipped()))
        ids += failure.faults;
    QVERIFY2(
        ids.contains(u"domainController:1"_s) && ids.contains(u"domainController:2"_s), qPrintable(ids.join(u' ')));
}

void TestFaultPairs::everyFaultIsTold()
{
    Design design = tests::goodDesign();
    design.polling.way = PollingWay::Redis;
    design.placement.hybridLink = HybridLink::Vpn;
    design.signIn.activeDirectory = true;
    design.signIn.domainSource = DomainSource::NewControllers;
    design.signIn.domainControllers
        = {{.id = 1, .name = Name::constant("dc-01")}, {.id = 2, .name = Name::constant("dc-02")}};
    const QList<Failure> all = failures(design);
    const qsizetype singles = singleFailuresOf(design, Catalog::shipped()).size();
    QCOMPARE(all.size(), singles + singles * (singles - 1) / 2);
    QSet<QStringList> seen;
    for (const Failure &failure : all) {
        QVERIFY(!seen.contains(failure.faults));
        seen.insert(failure.faults);
        QVERIFY2(!failure.detection.isEmpty() && !failure.recovery.isEmpty() && !failure.who.isEmpty()
                && !failure.dataAtRisk.isEmpty() && failure.minutes > 0,
            qPrintable(failure.faults.join(u'+')));
        QVERIFY(!failure.stops.isEmpty() || !failure.continues.isEmpty());
    }
    for (const char *fault : {"database", "share", "balancer", "identity", "redis", "vault", "dns", "nat", "hybridLink",
             "region", "zone:1", "domainController:dc-01"})
        QVERIFY2(seen.contains({QString::fromLatin1(fault)}), fault);
}

void TestFaultPairs::aFaultNeverAddsCapacity()
{
    const Design design = tests::goodDesign();
    QHash<QString, std::optional<int>> single;
    for (const Failure &failure : failures(design)) {
        QVERIFY(failure.capacityLeft && *failure.capacityLeft <= totalTaskCap(design.compute));
        if (failure.faults.size() == 1)
            single.insert(failure.faults.first(), failure.capacityLeft);
        else
            QVERIFY(failure.capacityLeft <= std::min(single.value(failure.faults[0]), single.value(failure.faults[1])));
    }
}

void TestFaultPairs::bothNodesGoneStopAll()
{
    const Design design = tests::goodDesign();
    const Failure failure = failureOf(
        design, {u"node:"_s + design.compute.nodes[0].name.text(), u"node:"_s + design.compute.nodes[1].name.text()});
    QCOMPARE(failure.capacityLeft, 0);
    QVERIFY(failure.stops.size() >= 2);
}

void TestFaultPairs::noOtherPairBreaksMore()
{
    QRandomGenerator random(11);
    qsizetype left = 0, breaking = 0;
    for (int round = 0; round < 300; ++round) {
        const DependencyGraph graph = randomGraph(random);
        std::vector<int> faults(graph.parts().size());
        std::iota(faults.begin(), faults.end(), 0);
        const std::vector<FaultPair> pairs = pairsThatMayBreak(graph, faults);
        QVERIFY(std::is_sorted(pairs.begin(), pairs.end()));
        for (qsizetype i = 0; i < qsizetype(faults.size()); ++i) {
            for (qsizetype j = i + 1; j < qsizetype(faults.size()); ++j) {
                const bool isNamed = std::binary_search(pairs.begin(), pairs.end(), FaultPair(i, j));
                const bool breaks = breaksMore(graph, int(i), int(j));
                QVERIFY(isNamed || !breaks);
                left += !isNamed;
                breaking += breaks;
            }
        }
    }
    QVERIFY(breaking > 100 && left > 1000);
}

void TestFaultPairs::worsePairsAreThoseOfAll()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 60; ++round) {
        const Design design = randomDesign(tests::goodDesign(), random);
        QList<QStringList> worse;
        for (const Failure &failure : worseTogether(design, Catalog::shipped()))
            worse.append(failure.faults);
        QCOMPARE(worse, worseOfAll(design));
    }
}

/// Their pairs are the square of their number, and none of three is missed by the other two.
void TestFaultPairs::equalMachinesMakeFewPairs()
{
    DependencyGraph graph;
    std::vector<int> machines;
    for (int i = 0; i < 3000; ++i)
        machines.push_back(graph.add({.kind = PartKind::Node, .index = i}));
    graph.add({.kind = PartKind::Service});
    graph.needAnyOf(PartKind::Node, Tie::Uses);
    QVERIFY(pairsThatMayBreak(graph, machines).empty());
}

QTEST_GUILESS_MAIN(TestFaultPairs)
#include "tst_faultpairs.moc"
