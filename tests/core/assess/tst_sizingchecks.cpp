#include "core/assess/explain.h"
#include "core/assess/json.h"
#include "core/assess/nodesizes.h"
#include "core/assess/sizingchecks.h"
#include "tests/core/rules/gooddesign.h"

#include <QJsonArray>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

std::optional<SizingCheck> check(const Design &design, QLatin1StringView key)
{
    for (const SizingCheck &one : sizingChecksOf(design, Catalog::shipped())) {
        if (one.key == key)
            return one;
    }
    return {};
}

bool holds(const QList<NodeSize> &sizes, QLatin1StringView name)
{
    return std::any_of(sizes.cbegin(), sizes.cend(), [&](const NodeSize &size) { return size.size->name == name; });
}

Design withCap(int cap)
{
    Design design = tests::goodDesign();
    for (Node &node : design.compute.nodes)
        node.taskCap = TaskCap::from(cap).value();
    return design;
}

} // namespace

class TestSizingChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headroomIsWhatIsChosenBeyondTheAdvice();
    void everyCheckDerivesInOneUnit();
    void onlyTheDatabaseInUseIsSized_data();
    void onlyTheDatabaseInUseIsSized();
    void theShareIsSizedByWhatRunsAtOnce();
    void anUnknownInputIsNeverZero();
    void whatNobodyPublishesIsUnknown();
    void theTimeOutHoldsTheLargestPackage();
    void theLowerLimitOfBodiesCounts();
    void subnetsHoldTheirMachines();
    void sizesFitTheCapAndTheChoices_data();
    void sizesFitTheCapAndTheChoices();
    void sizesComeCheapestFirst();
    void nothingFitsBeyondTheTable();
    void theJsonHasChoiceAndHeadroom();
};

void TestSizingChecks::headroomIsWhatIsChosenBeyondTheAdvice()
{
    const auto large = check(withCap(20), "capacityOneNodeAway"_L1);
    QCOMPARE(large->advised.value, 13.0);
    QCOMPARE(large->headroom(), 20.0 * double(tests::goodDesign().compute.nodes.size() - 1) - 13);
    QVERIFY(large->fit() == Fit::Fits);
    const auto small = check(withCap(5), "totalTaskCap"_L1);
    QVERIFY(*small->headroom() < 0 && small->fit() == Fit::TooSmall);
}

void TestSizingChecks::everyCheckDerivesInOneUnit()
{
    for (const SizingCheck &one : sizingChecksOf(tests::goodDesign(), Catalog::shipped())) {
        QVERIFY2(!titleOfValue("sizing."_L1 + one.key).isEmpty(), one.key.data());
        QCOMPARE(QLatin1StringView(one.advised.unit), QLatin1StringView(one.chosen.unit));
        for (const Derived &derived : {one.advised, one.chosen})
            QVERIFY2(
                *derived.formula && !derived.inputs.isEmpty() && (derived.value || !derived.unknownText().isEmpty()),
                one.key.data());
    }
}

void TestSizingChecks::onlyTheDatabaseInUseIsSized_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addColumn<QByteArray>("key");
    QTest::addRow("DTU") << DatabaseKind::AzureSqlDtu << QByteArray("databaseDtu");
    QTest::addRow("vCore") << DatabaseKind::AzureSqlVcore << QByteArray("databaseVcores");
    QTest::addRow("machines") << DatabaseKind::AvailabilityGroup << QByteArray("databaseCores");
    QTest::addRow("existing server") << DatabaseKind::ExistingServer << QByteArray("databaseCores");
}

void TestSizingChecks::onlyTheDatabaseInUseIsSized()
{
    QFETCH(DatabaseKind, kind);
    QFETCH(QByteArray, key);
    Design design = tests::goodDesign();
    design.database.kind = kind;
    for (const auto one : {"databaseDtu"_L1, "databaseVcores"_L1, "databaseCores"_L1})
        QCOMPARE(check(design, one).has_value(), one == QLatin1StringView(key));
}

void TestSizingChecks::theShareIsSizedByWhatRunsAtOnce()
{
    Design design = tests::goodDesign();
    design.workload.averageMinutes = Minutes::of<30>();
    design.workload.averagePackageMb = Mb::of<1000>();
    design.workload.logMbPerDeployment = Mb::of<2>();
    design.workload.artifactMbPerDeployment = Mb::of<1>();
    const double total = *check(design, "totalTaskCap"_L1)->advised.value;
    QCOMPARE(check(design, "shareMibps"_L1)->advised.value, std::ceil(total * 1003 / 1800));
    QCOMPARE(check(design, "shareIops"_L1)->advised.value, std::ceil(total * 8500 / 1800));
    design.storage.tier = FilesTier::SsdV2;
    design.storage.provisionedIops = Iops::of<10>();
    QVERIFY(check(design, "shareIops"_L1)->fit() == Fit::TooSmall);
}

void TestSizingChecks::anUnknownInputIsNeverZero()
{
    Design design = tests::goodDesign();
    design.unknown.insert(u"workload.averagePackageMb"_s);
    QVERIFY(!check(design, "shareMibps"_L1)->advised.value && !check(design, "shareMibps"_L1)->headroom());
    QVERIFY(check(design, "shareMibps"_L1)->fit() == Fit::Unknown);
    QVERIFY(check(design, "shareIops"_L1)->advised.value);
    design = tests::goodDesign();
    design.workload.averageMinutes = Minutes::of<0>();
    QVERIFY(!check(design, "shareIops"_L1)->advised.value);
    design.compute.nodes.first().size = Name::constant("Standard_Unheard");
    QVERIFY(!check(design, "nodeCores"_L1)->chosen.value);
}

void TestSizingChecks::whatNobodyPublishesIsUnknown()
{
    Design design = tests::goodDesign();
    QVERIFY(!check(design, "redisGib"_L1));
    design.polling.way = PollingWay::Redis;
    design.workload.pollingTentacles = Count::of<5>();
    const auto redis = check(design, "redisGib"_L1);
    QVERIFY(redis && !redis->advised.value && redis->advised.unknownText().contains(u"publishes"_s));
}

void TestSizingChecks::theTimeOutHoldsTheLargestPackage()
{
    Design design = tests::goodDesign();
    design.balancer.web = WebProduct::ApplicationGateway;
    design.workload.largestPackageMb = Mb::of<1000>();
    design.workload.uplinkMbit = Mbit::of<10>();
    design.balancer.requestTimeoutSeconds = Seconds::of<900>();
    const auto timeOut = check(design, "requestTimeoutSeconds"_L1); // 8000 Mbit over 10 Mbit/s, and a quarter more
    QCOMPARE(timeOut->advised.value, 1000.0);
    QCOMPARE(timeOut->headroom(), -100.0);
    design.workload.uplinkMbit = Mbit::of<0>();
    QVERIFY(!check(design, "requestTimeoutSeconds"_L1)->advised.value);
    design.balancer.web = WebProduct::LoadBalancer; // passes requests on unread
    QVERIFY(!check(design, "requestTimeoutSeconds"_L1));
}

void TestSizingChecks::theLowerLimitOfBodiesCounts()
{
    Design design = tests::goodDesign();
    design.balancer.web = WebProduct::ApplicationGateway;
    design.balancer.waf = WafMode::Off;
    design.balancer.bodyLimitMb = Mb::of<0>();
    QVERIFY(!check(design, "bodyLimitMb"_L1)); // without a limit there is nothing to size
    design.balancer.bodyLimitMb = Mb::of<300>();
    QCOMPARE(check(design, "bodyLimitMb"_L1)->chosen.value, 300.0);
    design.balancer.waf = WafMode::Prevention;
    design.balancer.wafFileLimitMb = Mb::of<200>();
    QCOMPARE(check(design, "bodyLimitMb"_L1)->chosen.value, 200.0);
}

void TestSizingChecks::subnetsHoldTheirMachines()
{
    Design design = tests::goodDesign();
    design.placement.subnets
        = {Subnet{.id = 1, .purpose = SubnetPurpose::Nodes, .range = Name::constant("10.20.0.0/28")}};
    const auto nodes = check(design, "subnetNodes"_L1);
    QCOMPARE(nodes->advised.value, 32.0);
    QCOMPARE(nodes->advised.inputs.value(1).fieldId(), u"compute.nodes"_s);
    QCOMPARE(nodes->headroom(), -16.0);
    design.compute.nodes = QList<Node>(40, design.compute.nodes.first());
    QCOMPARE(check(design, "subnetNodes"_L1)->advised.value, 45.0); // and the five that Azure keeps
    design.placement.subnets.clear();
    QVERIFY(!check(design, "subnetNodes"_L1)->chosen.value);
}

void TestSizingChecks::sizesFitTheCapAndTheChoices_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<int>("cap");
    QTest::addColumn<bool>("fits");
    QTest::addRow("as large as advised") << QByteArray("Standard_D4s_v5") << 20 << true;
    QTest::addRow("too few cores") << QByteArray("Standard_D4s_v5") << 40 << false;
    QTest::addRow("larger than advised") << QByteArray("Standard_D8s_v5") << 20 << true;
    QTest::addRow("burstable") << QByteArray("Standard_B4ms") << 20 << false;
}

void TestSizingChecks::sizesFitTheCapAndTheChoices()
{
    QFETCH(QByteArray, size);
    QFETCH(int, cap);
    QFETCH(bool, fits);
    const Design design = withCap(cap);
    QVERIFY(Catalog::shipped().vmSize(size));
    const QList<NodeSize> sizes = nodeSizesThatFit(design, Catalog::shipped());
    QCOMPARE(holds(sizes, QLatin1StringView(size)), fits);
    for (const NodeSize &one : sizes) {
        QVERIFY(one.size->zones && one.size->acceleratedNetworking && !one.size->retires.isValid());
        QVERIFY(Catalog::shipped().vmPrice(design.placement.region.text(), one.size->name));
    }
    QCOMPARE(nodeSizeCount(design, Catalog::shipped()).value, double(sizes.size()));
}

void TestSizingChecks::sizesComeCheapestFirst()
{
    const QList<NodeSize> sizes = nodeSizesThatFit(withCap(20), Catalog::shipped());
    QVERIFY(sizes.size() > 2 && sizes.first().monthly);
    for (qsizetype i = 1; i < sizes.size(); ++i)
        QVERIFY(!sizes[i].monthly || *sizes[i - 1].monthly <= *sizes[i].monthly);
}

void TestSizingChecks::nothingFitsBeyondTheTable()
{
    QVERIFY(nodeSizesThatFit(withCap(161), Catalog::shipped()).isEmpty());
    QVERIFY(!nodeSizeCount(withCap(161), Catalog::shipped()).value);
}

void TestSizingChecks::theJsonHasChoiceAndHeadroom()
{
    const Design design = tests::goodDesign();
    const Assessment assessment = assess(design, Catalog::shipped(), QDate(2026, 11, 23));
    const QJsonObject sizing = assessmentToJson(assessment, design, Catalog::shipped()).value(u"sizing"_s).toObject();
    for (const SizingCheck &one : sizingChecksOf(design, Catalog::shipped())) {
        const QJsonObject object = sizing.value(one.key).toObject();
        QVERIFY2(object.value(u"chosen"_s).toObject().contains(u"formula"_s), one.key.data());
        QCOMPARE(object.value(u"headroom"_s), numberToJson(one.headroom()));
    }
    const QJsonObject sizes = sizing.value(u"nodeSizes"_s).toObject();
    QCOMPARE(double(sizes.value(u"options"_s).toArray().size()), sizes.value(u"value"_s).toDouble());
}

QTEST_GUILESS_MAIN(TestSizingChecks)
#include "tst_sizingchecks.moc"
