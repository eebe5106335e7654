#include "core/design/measures.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

Compute nodesWith(const QList<int> &caps, const QList<int> &zones = {})
{
    Compute compute;
    for (qsizetype i = 0; i < caps.size(); ++i) {
        Node node;
        node.taskCap = TaskCap::from(caps[i]).value();
        node.zone = Zone::from(zones.value(i)).value();
        compute.nodes.append(node);
    }
    return compute;
}

} // namespace

/// Plain quantities of a design.
class tst_measures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requiredCapIsRoundedUp_data();
    void requiredCapIsRoundedUp();
    void capsAreAdded();
    void oneNodeAwayIsTheLargest();
    void onlyNodesWithACapRunTasks();
    void zonesAreCountedOnce_data();
    void zonesAreCountedOnce();
    void twoNodesAreHighlyAvailable();
    void labIsNoProduction();
    void eachDatabaseIsOfOneKind_data();
    void eachDatabaseIsOfOneKind();
    void existingShareIsNoneOfAzure();
    void pollingIsCountedOrListed();
    void wayOfPollingSaysWhoIsPolled();
    void uploadTakesSizeOverSpeed_data();
    void uploadTakesSizeOverSpeed();
    void domainIsNeededByEachOfThese();
    void providersAreCounted();
    void tlsEndsAtTheBalancerBridgedOrNot();
    void licenceWithoutNodeLimitAllowsOne();
    void twoWaysOfPollingAreDiscouraged();
};

void tst_measures::requiredCapIsRoundedUp_data()
{
    QTest::addColumn<int>("projects");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("cap");
    QTest::addRow("example of Octopus") << 50 << 30 << 120 << 13;
    QTest::addRow("whole") << 40 << 30 << 120 << 10;
    QTest::addRow("nothing to deploy") << 0 << 30 << 120 << 0;
    QTest::addRow("one short task") << 1 << 1 << 120 << 1;
    QTest::addRow("no window") << 50 << 30 << 0 << 0;
    QTest::addRow("does not overflow") << 1'000'000 << 525'600 << 1 << 1'000'000'000;
}

void tst_measures::requiredCapIsRoundedUp()
{
    QFETCH(int, projects);
    QFETCH(int, minutes);
    QFETCH(int, window);
    QFETCH(int, cap);
    Workload workload;
    workload.projects = Count::from(projects).value();
    workload.averageMinutes = Minutes::from(minutes).value();
    workload.windowMinutes = Minutes::from(window).value();
    QCOMPARE(requiredTaskCap(workload), cap);
}

void tst_measures::capsAreAdded()
{
    QCOMPARE(totalTaskCap(nodesWith({20, 40, 0})), 60);
    QCOMPARE(totalTaskCap({}), 0);
}

void tst_measures::oneNodeAwayIsTheLargest()
{
    QCOMPARE(taskCapOneNodeAway(nodesWith({20, 40, 10})), 30);
    QCOMPARE(taskCapOneNodeAway(nodesWith({20})), 0);
    QCOMPARE(taskCapOneNodeAway({}), 0);
}

void tst_measures::onlyNodesWithACapRunTasks()
{
    QCOMPARE(taskNodeCount(nodesWith({20, 0, 1})), 2);
}

void tst_measures::zonesAreCountedOnce_data()
{
    QTest::addColumn<QList<int>>("zones");
    QTest::addColumn<int>("count");
    QTest::addRow("no node") << QList<int>{} << 0;
    QTest::addRow("all in one") << QList<int>{1, 1, 1} << 1;
    QTest::addRow("two zones") << QList<int>{1, 2, 1} << 2;
    QTest::addRow("three zones") << QList<int>{1, 2, 3, 1} << 3;
    QTest::addRow("none stated is one place") << QList<int>{0, 0} << 1;
}

void tst_measures::zonesAreCountedOnce()
{
    QFETCH(QList<int>, zones);
    QFETCH(int, count);
    QCOMPARE(zoneCount(nodesWith(QList<int>(zones.size(), 20), zones)), count);
}

void tst_measures::twoNodesAreHighlyAvailable()
{
    Design design;
    design.compute = nodesWith({20});
    QVERIFY(!isHighAvailability(design));
    design.compute = nodesWith({20, 20});
    QVERIFY(isHighAvailability(design));
}

void tst_measures::labIsNoProduction()
{
    Design design;
    QVERIFY(isProduction(design));
    design.project.purpose = Purpose::Lab;
    QVERIFY(!isProduction(design));
}

void tst_measures::eachDatabaseIsOfOneKind_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addColumn<bool>("azureSql");
    QTest::addColumn<bool>("machines");
    QTest::addRow("DTU") << DatabaseKind::AzureSqlDtu << true << false;
    QTest::addRow("vCore") << DatabaseKind::AzureSqlVcore << true << false;
    QTest::addRow("group") << DatabaseKind::AvailabilityGroup << false << true;
    QTest::addRow("cluster") << DatabaseKind::FailoverCluster << false << true;
    QTest::addRow("existing") << DatabaseKind::ExistingServer << false << false;
}

void tst_measures::eachDatabaseIsOfOneKind()
{
    QFETCH(DatabaseKind, kind);
    QFETCH(bool, azureSql);
    QFETCH(bool, machines);
    Database database;
    database.kind = kind;
    QCOMPARE(usesAzureSql(database), azureSql);
    QCOMPARE(usesSqlMachines(database), machines);
}

void tst_measures::existingShareIsNoneOfAzure()
{
    const auto with = [](StorageProduct product) {
        Storage storage;
        storage.product = product;
        return storage;
    };
    QVERIFY(usesAzureFiles(with(StorageProduct::AzureFiles)));
    QVERIFY(!usesExistingShare(with(StorageProduct::AzureFiles)));
    QVERIFY(!usesExistingShare(with(StorageProduct::NetAppFiles)));
    for (StorageProduct product : {StorageProduct::DfsReplica, StorageProduct::FileServer, StorageProduct::OtherShare})
        QVERIFY(usesExistingShare(with(product)));
}

void tst_measures::pollingIsCountedOrListed()
{
    Design design;
    QVERIFY(!hasPolling(design));
    design.workload.pollingTentacles = Count::of<3>();
    design.workload.kubernetesAgents = Count::of<2>();
    QCOMPARE(pollingCount(design), 5);
    design.polling.tentacles = QList<Tentacle>(7);
    QCOMPARE(pollingCount(design), 7);
    design.workload = {};
    QVERIFY(hasPolling(design));
}

void tst_measures::wayOfPollingSaysWhoIsPolled()
{
    const auto by = [](PollingWay way) {
        Polling polling;
        polling.way = way;
        return polling;
    };
    QVERIFY(pollsEveryNode(by(PollingWay::AddressPerNode)));
    QVERIFY(pollsEveryNode(by(PollingWay::PortPerNode)));
    QVERIFY(!pollsEveryNode(by(PollingWay::Redis)));
    QVERIFY(!pollsEveryNode(by(PollingWay::PlainBalancer)));
    QVERIFY(!pollsEveryNode(by(PollingWay::None)));
    Design design;
    design.polling = by(PollingWay::Redis);
    QVERIFY(!usesRedis(design)); // Nothing polls.
    design.workload.pollingTentacles = Count::of<3>();
    QVERIFY(usesRedis(design));
    design.polling = by(PollingWay::None);
    QVERIFY(!usesRedis(design));
}

void tst_measures::uploadTakesSizeOverSpeed_data()
{
    QTest::addColumn<int>("megabytes");
    QTest::addColumn<int>("megabits");
    QTest::addColumn<int>("seconds");
    QTest::addRow("a byte is eight bits") << 500 << 100 << 40;
    QTest::addRow("nothing to send") << 0 << 100 << 0;
    QTest::addRow("speed not known") << 500 << 0 << 0;
    QTest::addRow("largest of all") << 10'485'760 << 1 << 83'886'080;
}

void tst_measures::uploadTakesSizeOverSpeed()
{
    QFETCH(int, megabytes);
    QFETCH(int, megabits);
    QFETCH(int, seconds);
    Workload workload;
    workload.largestPackageMb = Mb::from(megabytes).value();
    workload.uplinkMbit = Mbit::from(megabits).value();
    QCOMPARE(uploadSeconds(workload), seconds);
}

void tst_measures::domainIsNeededByEachOfThese()
{
    QVERIFY(!needsDomain({}));
    using Edit = void (*)(Design &);
    for (const Edit edit : {Edit([](Design &d) { d.signIn.activeDirectory = true; }),
             Edit([](Design &d) { d.database.kind = DatabaseKind::AvailabilityGroup; }),
             Edit([](Design &d) { d.storage.signIn = ShareSignIn::ActiveDirectory; }),
             Edit([](Design &d) { d.storage.product = StorageProduct::NetAppFiles; }),
             Edit([](Design &d) { d.compute.serviceAccount = ServiceAccount::Gmsa; })}) {
        Design design;
        edit(design);
        QVERIFY(needsDomain(design));
    }
}

void tst_measures::providersAreCounted()
{
    SignIn signIn;
    signIn.usernamePassword = signIn.guest = signIn.scim = true;
    QCOMPARE(externalProviderCount(signIn), 0);
    signIn.entra = signIn.okta = signIn.genericOidc = true;
    QCOMPARE(externalProviderCount(signIn), 3);
    signIn.activeDirectory = signIn.google = signIn.ldap = signIn.github = signIn.octopusId = true;
    QCOMPARE(externalProviderCount(signIn), 8);
}

void tst_measures::tlsEndsAtTheBalancerBridgedOrNot()
{
    const auto ending = [](TlsEnd end) {
        Balancer balancer;
        balancer.tlsEnd = end;
        return endsTlsAtBalancer(balancer);
    };
    QVERIFY(ending(TlsEnd::Balancer) && ending(TlsEnd::Bridged));
    QVERIFY(!ending(TlsEnd::Nodes) && !ending(TlsEnd::Nowhere));
}

void tst_measures::licenceWithoutNodeLimitAllowsOne()
{
    Workload workload;
    QCOMPARE(statedNodeLimit(workload), 0);
    workload.licenceLimitsRead = true;
    QCOMPARE(statedNodeLimit(workload), 1);
    workload.licenceNodeLimit = Count::of<3>();
    QCOMPARE(statedNodeLimit(workload), 3);
    workload.licenceNodesUnlimited = true;
    QCOMPARE(statedNodeLimit(workload), 0);
}

void tst_measures::twoWaysOfPollingAreDiscouraged()
{
    int discouraged = 0;
    for (size_t way = 0; way < std::size(Choices<PollingWay>::rows); ++way)
        discouraged += isDiscouraged(PollingWay(way));
    QCOMPARE(discouraged, 2);
    QVERIFY(isDiscouraged(PollingWay::EditConfig) && isDiscouraged(PollingWay::PlainBalancer));
}

QTEST_GUILESS_MAIN(tst_measures)
#include "tst_measures.moc"
