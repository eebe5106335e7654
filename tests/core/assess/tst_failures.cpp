#include "core/design/measures.h"
#include "tests/core/assess/seenfailures.h"
#include "tests/core/rules/gooddesign.h"

#include <QSet>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

class TestFailures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aZoneTakesItsNodes();
    void aZoneTakesWhatStandsInOneDatacentre();
    void theOtherNodeGoesOn();
    void theDatabaseStopsAll();
    void signingInNeedsTheProvider();
    void whoeverSignsInByEntraStopsWithIt();
    void theLastControllerTakesTheDomain();
    void theLastSqlMachineTakesTheDatabase();
    void aDomainOverTheLinkGoesWithIt();
    void restartsAndSecretsAreTwoThings();
    void pollingHasItsOwnRemedy();
    void oneBalancerGoesAsOne();
    void dataLossIsCounted();
    void redisStopsPollingAlone();
    void aSecondRegionShortensTheLoss();
    void repairTimesAreThoseOfTheDesign();
    void whatStandsOnAZoneIsNotBackBeforeIt();
    void aRepairTimeThatIsNotStatedMakesTheTimeUnknown();
    void noFaultIsToldOfPartsThatNobodyChose();
    void whatDoesNotMatterMayStayOpen();
    void anOpenCapLeavesNoNumber();
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
    design.database.signIn = DatabaseSignIn::SqlLogin;
    const Failure failure = failureOf(design, {u"identity"_s});
    QVERIFY(failure.stops.contains(u"Users of external providers cannot sign in; open sessions go on."_s));
    QVERIFY(failure.continues.contains(u"Portal and API answer."_s));
    QCOMPARE(failure.capacityLeft, totalTaskCap(design.compute));
    QVERIFY(failure.recovery.contains(u"break-glass"_s));
    design.signIn.entra = false;
    design.signIn.activeDirectory = true;
    QVERIFY(failureOf(design, {u"identity"_s}).continues.contains(u"Users can sign in."_s));
}

void TestFailures::whoeverSignsInByEntraStopsWithIt()
{
    Design design = tests::goodDesign();
    const Failure failure = failureOf(design, {u"identity"_s});
    QCOMPARE(failure.capacityLeft, 0);
    QVERIFY(failure.stops.contains(u"Portal and API do not answer."_s));
    QVERIFY(failure.detection.contains(u"database"_s));
    design.database.signIn = DatabaseSignIn::SqlLogin;
    design.storage.signIn = ShareSignIn::EntraKerberos;
    QCOMPARE(failureOf(design, {u"identity"_s}).capacityLeft, 0);
    QVERIFY(failureOf(design, {u"identity"_s}).continues.contains(u"Portal and API answer."_s));
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

void TestFailures::theLastControllerTakesTheDomain()
{
    Design design = withControllers();
    const QString one = u"domainController:dc-01"_s, other = u"domainController:dc-02"_s;
    QVERIFY(failureOf(design, {one}).stops.isEmpty());
    QVERIFY(!failureOf(design, {one}).detection.contains(u"cannot sign in"_s));
    for (const QString &first : {one, u"zone:1"_s}) {
        const QStringList pair = first == one ? QStringList{one, other} : QStringList{first, other};
        const Failure both = failureOf(design, pair);
        QVERIFY2(both.stops.contains(u"Users of external providers cannot sign in; open sessions go on."_s),
            qPrintable(first));
        QVERIFY(both.stops.contains(u"A node that is restarted or added does not start."_s));
        QVERIFY(both.continues.contains(u"Portal and API answer."_s));
    }
    design.signIn.networkDnsIsDomain = true; // then nobody finds the database any more
    QCOMPARE(failureOf(design, {one, other}).capacityLeft, 0);
    design.signIn.domainControllers.removeLast();
    QCOMPARE(failureOf(design, {one}).capacityLeft, 0);
}

void TestFailures::theLastSqlMachineTakesTheDatabase()
{
    Design design = withControllers();
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.database.replicas = {{.id = 1, .name = Name::constant("sql-01"), .zone = Zone::from(1).value()},
        {.id = 2, .name = Name::constant("sql-02"), .zone = Zone::from(2).value()}};
    const QString one = u"sqlMachine:sql-01"_s, other = u"sqlMachine:sql-02"_s;
    QVERIFY(failureOf(design, {one}).stops.isEmpty());
    QVERIFY(failureOf(design, {one}).recovery.contains(u"other machine"_s));
    QCOMPARE(failureOf(design, {one, other}).capacityLeft, 0);
    QCOMPARE(failureOf(design, {u"zone:1"_s, other}).capacityLeft, 0);
    QVERIFY(failureOf(design, {u"zone:1"_s}).capacityLeft > 0);
}

void TestFailures::aDomainOverTheLinkGoesWithIt()
{
    Design design = withControllers();
    design.placement.hybridLink = HybridLink::Vpn;
    QVERIFY(failureOf(design, {u"hybridLink"_s}).continues.contains(u"Users can sign in."_s));
    design.signIn.domainSource = DomainSource::OverHybridLink;
    QVERIFY(
        failureOf(design, {u"hybridLink"_s}).stops.contains(u"A node that is restarted or added does not start."_s));
}

void TestFailures::restartsAndSecretsAreTwoThings()
{
    const QString restart = u"Nodes can be restarted."_s,
                  secrets = u"Secrets and certificates in Key Vault can be read."_s;
    const Design design = tests::goodDesign();
    for (const char *part : {"database", "share"}) {
        const Failure failure = failureOf(design, {QString::fromLatin1(part)});
        QVERIFY2(failure.continues.contains(secrets) && !failure.continues.contains(restart), part);
    }
    QVERIFY(failureOf(design, {u"vault"_s}).continues.contains(restart));
    QVERIFY(!failureOf(design, {u"vault"_s}).continues.contains(secrets));
}

void TestFailures::pollingHasItsOwnRemedy()
{
    Design design = tests::goodDesign();
    design.balancer.polling = PollingProduct::LoadBalancer;
    const Failure failure = failureOf(design, {u"balancer:polling"_s});
    QVERIFY(failure.detection.contains(u"polling Tentacles"_s) && !failure.detection.contains(u"portal's address"_s));
    design.balancer.polling = PollingProduct::F5;
    QVERIFY(failureOf(design, {u"balancer:polling"_s}).recovery.contains(u"appliances"_s));
    QVERIFY(!failureOf(design, {u"balancer"_s}).recovery.contains(u"appliances"_s));
}

void TestFailures::oneBalancerGoesAsOne()
{
    Design design = tests::goodDesign();
    design.balancer.web = WebProduct::LoadBalancer;
    design.balancer.polling = PollingProduct::LoadBalancer;
    QVERIFY(failureOf(design, {u"balancer:polling"_s}).faults.isEmpty());
    QVERIFY(failureOf(design, {u"balancer"_s}).stops.contains(u"Polling Tentacles get no work."_s));
    design.balancer.pollingExposure = Exposure::Public;
    QVERIFY(!failureOf(design, {u"balancer:polling"_s}).faults.isEmpty());
}

void TestFailures::dataLossIsCounted()
{
    Design design = tests::goodDesign();
    QCOMPARE(failureOf(design, {u"database"_s}).lossMinutes, std::optional(10));
    QCOMPARE(failureOf(design, {u"share"_s}).lossMinutes, std::optional(24 * 60));
    QCOMPARE(failureOf(design, {u"vault"_s}).lossMinutes, std::optional(0));
    QCOMPARE(failureOf(design, {u"region"_s}).lossMinutes, std::nullopt);
    QCOMPARE(failureOf(design, {u"database"_s, u"share"_s}).lossMinutes, std::optional(24 * 60));
    design.database.geoReplica = GeoReplica::FailoverGroup;
    QCOMPARE(failureOf(design, {u"database"_s}).lossMinutes, std::optional(1)); // five seconds
    design.storage.backup = false;
    QCOMPARE(failureOf(design, {u"share"_s}).lossMinutes, std::nullopt);
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
    const auto alone = failureOf(design, {u"region"_s}).minutes;
    design.placement.drMode = DrMode::HotCold;
    design.placement.drRegion = Name::constant("northeurope");
    QVERIFY(failureOf(design, {u"region"_s}).minutes < alone);
    QCOMPARE(failureOf(design, {u"region"_s}).capacityLeft, 0);
}

void TestFailures::repairTimesAreThoseOfTheDesign()
{
    Design design = tests::goodDesign();
    design.workload.databaseRepairMinutes = Minutes::of<77>();
    design.workload.shareRepairMinutes = Minutes::of<88>();
    design.workload.balancerRepairMinutes = Minutes::of<99>();
    design.workload.otherRepairMinutes = Minutes::of<111>();
    design.workload.nodeRepairMinutes = Minutes::of<33>();
    QCOMPARE(failureOf(design, {u"database"_s}).minutes, 77);
    QCOMPARE(failureOf(design, {u"share"_s}).minutes, 88);
    QCOMPARE(failureOf(design, {u"balancer"_s}).minutes, 99);
    QCOMPARE(failureOf(design, {u"vault"_s}).minutes, 111);
    QCOMPARE(failureOf(design, {u"database"_s, u"vault"_s}).minutes, 111);
    QCOMPARE(failureOf(design, {u"node:octo-01"_s}).minutes, 1); // the balancer takes it out: no question asks for that
    QCOMPARE(failureOf(design, {u"node:octo-01"_s, u"node:octo-02"_s}).minutes, 33);
}

void TestFailures::whatStandsOnAZoneIsNotBackBeforeIt()
{
    Design design = tests::goodDesign();
    design.workload.nodeRepairMinutes = Minutes::of<33>();
    design.workload.zoneRepairMinutes = Minutes::of<222>();
    putNodesIn(design, {1, 1});
    QCOMPARE(failureOf(design, {u"zone:1"_s}).minutes, 222);
    putNodesIn(design, {1, 2});
    QCOMPARE(failureOf(design, {u"zone:1"_s}).minutes, 1);
    QCOMPARE(failureOf(design, {u"zone:1"_s, u"zone:2"_s}).minutes, 222);
    QCOMPARE(failureOf(design, {u"node:octo-01"_s, u"zone:2"_s}).minutes, 33); // the first is back sooner
}

void TestFailures::aRepairTimeThatIsNotStatedMakesTheTimeUnknown()
{
    Design design = tests::goodDesign();
    QVERIFY(setField(design, u"workload.databaseRepairMinutes"_s, QJsonValue::Null));
    const Failure failure = failureOf(design, {u"database"_s});
    QVERIFY(!failure.minutes && !failure.rtoMet);
    QVERIFY(failureOf(design, {u"share"_s}).minutes);
    QVERIFY(!failureOf(design, {u"database"_s, u"share"_s}).minutes);
}

void TestFailures::noFaultIsToldOfPartsThatNobodyChose()
{
    for (const QString &question : {u"database.kind"_s, u"storage.redundancy"_s, u"balancer.web"_s, u"polling.way"_s}) {
        Design design = tests::goodDesign();
        QVERIFY(failuresUnknown(design).isEmpty());
        QVERIFY(setField(design, question, QJsonValue::Null));
        QVERIFY2(failuresUnknown(design).contains(findField(question)->label()), qPrintable(question));
        QVERIFY(singleFailuresOf(design, Catalog::shipped()).isEmpty());
        QVERIFY(failuresOf(design, Catalog::shipped()).isEmpty());
        QVERIFY(worseTogether(design, Catalog::shipped()).isEmpty());
    }
}

void TestFailures::whatDoesNotMatterMayStayOpen()
{
    Design design = tests::goodDesign();
    QVERIFY(setField(design, u"signIn.domainSource"_s, QJsonValue::Null)); // there is no Active Directory
    QVERIFY(failuresUnknown(design).isEmpty());
    QVERIFY(!singleFailuresOf(design, Catalog::shipped()).isEmpty());
}

void TestFailures::anOpenCapLeavesNoNumber()
{
    Design design = tests::goodDesign();
    QVERIFY(setField(design, u"compute.nodes.1.taskCap"_s, QJsonValue::Null));
    const Failure node = failureOf(design, {u"node:octo-01"_s});
    QVERIFY(!node.faults.isEmpty() && !node.capacityLeft);
    QCOMPARE(node.capacityText(QLocale::c()), u"unknown"_s);
    QCOMPARE(failureOf(design, {u"database"_s}).capacityLeft, 0); // none goes on, whatever the caps
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
