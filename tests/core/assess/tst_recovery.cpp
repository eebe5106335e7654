#include "core/design/measures.h"
#include "tests/core/assess/seenfailures.h"
#include "tests/core/rules/gooddesign.h"
#include "tests/core/rules/randomdesign.h"

#include <QFile>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// How faults are recovered from, what of the wanted times they keep, and what holds for the faults of any design.
class TestRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCertificateStopsThePortalAlone();
    void everyFaultHasARunbook();
    void lossAndOutageAreHeldAgainstWhatIsWanted();
    void whatIsNotStatedIsNotJudged();
    void grpcNeedsThePollingPath();
    void aBalancerInOneZoneGoesWithIt_data();
    void aBalancerInOneZoneGoesWithIt();
    void machinesInNoZoneGoWithEach();
    void hyperscaleWithoutReplicasStandsInOneZone();
    void aFaultNeverAddsCapacity();
    void moreNodesNeverLowerCapacity();
};

void TestRecovery::aCertificateStopsThePortalAlone()
{
    Design design = tests::goodDesign();
    const Failure failure = failureOf(design, {u"certificate"_s});
    QVERIFY(failure.stops.contains(u"Portal and API do not answer."_s));
    QCOMPARE(failure.capacityLeft, totalTaskCap(design.compute));
    QCOMPARE(failure.runbooks, QStringList{u"runbooks/certificates.md"_s});
    design.balancer.tlsEnd = TlsEnd::Nowhere;
    QVERIFY(failureOf(design, {u"certificate"_s}).faults.isEmpty());
}

void TestRecovery::everyFaultHasARunbook()
{
    Design design = tests::goodDesign();
    design.polling.way = PollingWay::Redis;
    design.placement.hybridLink = HybridLink::Vpn;
    for (const Failure &failure : failures(design)) {
        QVERIFY2(!failure.runbooks.isEmpty(), qPrintable(failure.faults.join(u'+')));
        for (const QString &runbook : failure.runbooks)
            QVERIFY2(QFile::exists(QStringLiteral(OCTOHA_RESOURCES "/") + runbook), qPrintable(runbook));
    }
}

void TestRecovery::lossAndOutageAreHeldAgainstWhatIsWanted()
{
    Design design = tests::goodDesign();
    design.workload.rpoMinutes = Minutes::of<10>();
    design.workload.rtoMinutes = Minutes::of<240>();
    const Failure database = failureOf(design, {u"database"_s}), share = failureOf(design, {u"share"_s});
    QCOMPARE(database.rtoMet, std::optional(true)); // restored in 240 minutes, of which the last 10 are lost
    QCOMPARE(database.rpoMet, std::optional(true));
    QCOMPARE(share.rtoMet, std::optional(false));
    QCOMPARE(share.rpoMet, std::optional(false));
    QCOMPARE(failureOf(design, {u"node:octo-01"_s}).rtoMet, std::optional(true)); // nothing stops
    design.workload.rpoMinutes = Minutes::of<9>();
    design.workload.rtoMinutes = Minutes::of<239>();
    QCOMPARE(failureOf(design, {u"database"_s}).rtoMet, std::optional(false));
    QCOMPARE(failureOf(design, {u"database"_s}).rpoMet, std::optional(false));
}

void TestRecovery::whatIsNotStatedIsNotJudged()
{
    Design design = tests::goodDesign();
    QCOMPARE(failureOf(design, {u"region"_s}).rpoMet, std::nullopt); // nobody knows how much is lost
    QVERIFY(setField(design, u"workload.rtoMinutes"_s, QJsonValue(QJsonValue::Null)));
    QCOMPARE(failureOf(design, {u"database"_s}).rtoMet, std::nullopt);
}

void TestRecovery::grpcNeedsThePollingPath()
{
    Design design = tests::goodDesign();
    design.workload.pollingTentacles = Count::of<0>();
    design.workload.kubernetesMonitor = true;
    design.balancer.polling = PollingProduct::LoadBalancer;
    const QString cut = u"Clients of gRPC and Kubernetes monitors are cut off."_s;
    QCOMPARE(failureOf(design, {u"balancer:polling"_s}).stops, QStringList{cut});
    design.workload.kubernetesMonitor = false;
    QVERIFY(failureOf(design, {u"balancer:polling"_s}).faults.isEmpty());
}

void TestRecovery::aBalancerInOneZoneGoesWithIt_data()
{
    QTest::addColumn<WebProduct>("product");
    QTest::addColumn<bool>("zonal");
    QTest::addRow("Application Gateway") << WebProduct::ApplicationGateway << true;
    QTest::addRow("Load Balancer") << WebProduct::LoadBalancer << true;
    QTest::addRow("Kemp") << WebProduct::Kemp << true;
    QTest::addRow("Front Door") << WebProduct::FrontDoor << false;
    QTest::addRow("Traffic Manager") << WebProduct::TrafficManager << false;
}

void TestRecovery::aBalancerInOneZoneGoesWithIt()
{
    QFETCH(WebProduct, product);
    QFETCH(bool, zonal);
    Design design = tests::goodDesign();
    design.balancer.web = product;
    const QString portal = u"Portal and API do not answer."_s;
    QVERIFY(!failureOf(design, {u"zone:1"_s}).stops.contains(portal));
    design.balancer.zoneRedundant = false;
    QCOMPARE(failureOf(design, {u"zone:1"_s}).stops.contains(portal), zonal);
}

// Where Azure places them nobody knows, so each zone may be the one.
void TestRecovery::machinesInNoZoneGoWithEach()
{
    for (const Spread spread : {Spread::AvailabilitySet, Spread::None}) {
        Design design = tests::goodDesign(); // with nodes in the zones 1 and 2, which neither way of spreading uses
        QVERIFY(failureOf(design, {u"zone:1"_s}).capacityLeft > 0);
        design.compute.spread = spread;
        for (const char *zone : {"zone:1", "zone:2", "zone:3"})
            QCOMPARE(failureOf(design, {QLatin1StringView(zone)}).capacityLeft, 0);
    }
}

void TestRecovery::hyperscaleWithoutReplicasStandsInOneZone()
{
    Design design = tests::goodDesign();
    design.database.vcoreObjective = Name::constant("HS_Gen5_2");
    design.database.zoneRedundant = true;
    QCOMPARE(failureOf(design, {u"zone:1"_s}).capacityLeft, 0);
    design.database.secondaryReplicas = Few::of<1>();
    QVERIFY(failureOf(design, {u"zone:1"_s}).capacityLeft > 0);
}

/// Capacity left by what failed; machines without names are told apart by nothing, and the one that leaves most counts.
QHash<QStringList, int> capacities(const Design &design)
{
    QHash<QStringList, int> capacities;
    for (const Failure &failure : failures(design))
        capacities.insert(failure.faults, std::max(failure.capacityLeft.value(), capacities.value(failure.faults)));
    return capacities;
}

void TestRecovery::aFaultNeverAddsCapacity()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 60; ++i) {
        const Design design = randomDesign(tests::goodDesign(), random);
        const QHash<QStringList, int> left = capacities(design);
        for (auto fault = left.cbegin(); fault != left.cend(); ++fault) {
            QVERIFY(fault.value() <= totalTaskCap(design.compute));
            for (const QString &one : fault.key())
                QVERIFY2(fault.value() <= left.value({one}), qPrintable(fault.key().join(u'+')));
        }
    }
}

// Each fault of the smaller cluster leaves the larger one no less.
void TestRecovery::moreNodesNeverLowerCapacity()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 60; ++i) {
        const Design design = randomDesign(tests::goodDesign(), random);
        Design larger = design;
        Node node = tests::goodDesign().compute.nodes.first();
        node.name = Name::constant("octo-99");
        node.zone = Zone::from(random.bounded(4)).value();
        larger.compute.nodes.append(node);
        QVERIFY(taskCapOneNodeAway(larger.compute) >= taskCapOneNodeAway(design.compute));
        const QHash<QStringList, int> before = capacities(design), after = capacities(larger);
        for (auto fault = before.cbegin(); fault != before.cend(); ++fault)
            QVERIFY2(after.value(fault.key()) >= fault.value(), qPrintable(fault.key().join(u'+')));
    }
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
