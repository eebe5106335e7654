#include "core/assess/assessment.h"
#include "core/design/measures.h"
#include "tests/core/rules/gooddesign.h"

#include <QSet>
#include <QtTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

QList<Failure> failures(const Design &design)
{
    return failuresOf(design, Catalog::shipped());
}

Failure failureOf(const Design &design, const QStringList &faults)
{
    for (const Failure &failure : failures(design)) {
        if (failure.faults == faults)
            return failure;
    }
    return {};
}

void putNodesIn(Design &design, std::initializer_list<int> zones)
{
    qsizetype index = 0;
    for (const int zone : zones)
        design.compute.nodes[index++].zone = Zone::from(zone).value();
}

} // namespace

class TestFailures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aZoneTakesItsNodes();
    void aZoneTakesWhatStandsInOneDatacentre();
    void theOtherNodeGoesOn();
    void bothNodesGoneStopAll();
    void theDatabaseStopsAll();
    void signingInNeedsTheProvider();
    void redisStopsPollingAlone();
    void aSecondRegionShortensTheLoss();
    void everyFaultIsTold();
    void aFaultNeverAddsCapacity();
};

void TestFailures::aZoneTakesItsNodes()
{
    Design design = tests::goodDesign();
    putNodesIn(design, {1, 2});
    QCOMPARE(failureOf(design, {u"zone:1"_s}).capacityLeft, totalTaskCap(design.compute) / 2);
    QVERIFY(failureOf(design, {u"zone:1"_s}).stops.isEmpty());
    putNodesIn(design, {1, 1});
    QCOMPARE(failureOf(design, {u"zone:1"_s}).capacityLeft, 0);
    QVERIFY(!failureOf(design, {u"zone:1"_s}).stops.isEmpty());
}

void TestFailures::aZoneTakesWhatStandsInOneDatacentre()
{
    Design design = tests::goodDesign();
    putNodesIn(design, {1, 2});
    design.storage.redundancy = Redundancy::Lrs;
    QCOMPARE(failureOf(design, {u"zone:3"_s}).capacityLeft, 0);
    design.storage.redundancy = Redundancy::Zrs;
    QVERIFY(failureOf(design, {u"zone:3"_s}).faults.isEmpty()); // nothing of the design stands there
}

void TestFailures::theOtherNodeGoesOn()
{
    const Design design = tests::goodDesign();
    const Failure failure = failureOf(design, {u"node:"_s + design.compute.nodes.first().name.text()});
    QCOMPARE(failure.capacityLeft, taskCapOneNodeAway(design.compute));
    QVERIFY(failure.stops.isEmpty() && !failure.continues.isEmpty());
    QVERIFY(failure.minutes > 0 && failure.dataAtRisk.contains(u"Tasks"_s));
}

void TestFailures::bothNodesGoneStopAll()
{
    const Design design = tests::goodDesign();
    const Failure failure = failureOf(
        design, {u"node:"_s + design.compute.nodes[0].name.text(), u"node:"_s + design.compute.nodes[1].name.text()});
    QCOMPARE(failure.capacityLeft, 0);
    QVERIFY(failure.stops.size() >= 2);
}

void TestFailures::theDatabaseStopsAll()
{
    const Failure failure = failureOf(tests::goodDesign(), {u"database"_s});
    QCOMPARE(failure.capacityLeft, 0);
    QVERIFY(failure.stops.contains(u"Portal and API do not answer."_s));
}

void TestFailures::signingInNeedsTheProvider()
{
    Design design = tests::goodDesign();
    design.signIn.entra = true;
    const Failure failure = failureOf(design, {u"identity"_s});
    QCOMPARE(failure.stops.size(), 1);
    QCOMPARE(failure.capacityLeft, totalTaskCap(design.compute));
}

void TestFailures::redisStopsPollingAlone()
{
    Design design = tests::goodDesign();
    QVERIFY(failureOf(design, {u"redis"_s}).faults.isEmpty());
    design.polling.way = PollingWay::Redis;
    QCOMPARE(failureOf(design, {u"redis"_s}).stops, QStringList{u"Polling Tentacles get no work."_s});
}

void TestFailures::aSecondRegionShortensTheLoss()
{
    Design design = tests::goodDesign();
    const int alone = failureOf(design, {u"region"_s}).minutes;
    design.placement.drMode = DrMode::HotCold;
    design.placement.drRegion = Name::constant("northeurope");
    QVERIFY(failureOf(design, {u"region"_s}).minutes < alone);
    QCOMPARE(failureOf(design, {u"region"_s}).capacityLeft, 0);
}

void TestFailures::everyFaultIsTold()
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

void TestFailures::aFaultNeverAddsCapacity()
{
    const Design design = tests::goodDesign();
    QHash<QString, int> single;
    for (const Failure &failure : failures(design)) {
        QVERIFY(failure.capacityLeft <= totalTaskCap(design.compute));
        if (failure.faults.size() == 1)
            single.insert(failure.faults.first(), failure.capacityLeft);
        else
            QVERIFY(failure.capacityLeft <= std::min(single.value(failure.faults[0]), single.value(failure.faults[1])));
    }
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
