#include "tests/core/assess/pricedin.h"

#include <QTest>

#include <cmath>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

class TestCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVcoreCostsComputeAndLicence();
    void aDtuDatabaseIsBilledByTheDay();
    void windowsIsALineOfItsOwn();
    void sumsAreExact();
    void everyLineHasPriceDateAndSourceOrIsUnknown_data();
    void everyLineHasPriceDateAndSourceOrIsUnknown();
    void completeRegionsHaveNoUnknown_data();
    void completeRegionsHaveNoUnknown();
    void freeStepsAreNotBilled();
    void copiesCostInTheirOwnRegion();
    void partsOfTheSecondRegionCostWhatTheBillHas_data();
    void partsOfTheSecondRegionCostWhatTheBillHas();
    void linesGrowWithNodes();
};

void TestCost::aVcoreCostsComputeAndLicence()
{
    Design design = inRegion(u"westeurope"_s);
    design.database.kind = DatabaseKind::AzureSqlVcore;
    design.database.vcoreObjective = Name::constant("GP_Gen5_4");
    design.database.zoneRedundant = false;
    const Cost paid = cost(design);
    const QList<CostLine> compute = linesOf(paid, "Database compute"), licence = linesOf(paid, "SQL licence");
    QCOMPARE(compute.size(), 1);
    QCOMPARE(licence.size(), 1);
    QCOMPARE(compute.first().quantity, 4 * 730.0);
    QCOMPARE(licence.first().quantity, 4 * 730.0);
    QVERIFY(linesOf(paid, "Zone redundancy").isEmpty());
    design.database.hybridBenefit = true;
    QVERIFY(linesOf(cost(design), "SQL licence").isEmpty());
    QCOMPARE(paid.known - cost(design).known, *licence.first().monthly);
}

void TestCost::aDtuDatabaseIsBilledByTheDay()
{
    Design design = inRegion(u"westeurope"_s);
    design.database.kind = DatabaseKind::AzureSqlDtu;
    design.database.dtuObjective = Name::constant("S4");
    const CostLine line = linesOf(cost(design), "Database").value(0);
    QCOMPARE(line.quantity, 365.0 / 12);
    QCOMPARE(*line.monthly, qint64(std::llround(365.0 / 12 * *line.unitPrice * 100'000)));
    QVERIFY(linesOf(cost(design), "Database storage").isEmpty()); // 20 GiB are in the price
}

void TestCost::windowsIsALineOfItsOwn()
{
    Design design = inRegion(u"westeurope"_s);
    const Cost paid = cost(design);
    QCOMPARE(linesOf(paid, "Compute").size(), design.compute.nodes.size());
    QCOMPARE(linesOf(paid, "Windows licence").size(), design.compute.nodes.size());
    design.compute.hybridBenefit = true;
    QVERIFY(linesOf(cost(design), "Windows licence").isEmpty());
}

void TestCost::sumsAreExact()
{
    Design design = inRegion(u"westeurope"_s);
    for (const int discount : {0, 7'500, 33'333, 100'000}) {
        design.placement.discountPercent = Percent::from(discount).value();
        const Cost paid = cost(design);
        qint64 sum = 0;
        for (const CostLine &line : paid.lines) {
            const double factor = line.stated ? 1 : 1 - discount / 100'000.0;
            QVERIFY(std::abs(double(*line.monthly) - line.quantity * *line.unitPrice * factor * 100'000) <= 0.5 + 1e-6);
            sum += *line.monthly;
        }
        QCOMPARE(paid.known, sum);
        QCOMPARE(*paid.monthly.value, double(sum) / 100'000);
    }
}

void TestCost::everyLineHasPriceDateAndSourceOrIsUnknown_data()
{
    QTest::addColumn<Design>("design");
    Design design = tests::goodDesign();
    QTest::addRow("good") << design;
    design.polling.way = PollingWay::Redis;
    design.balancer.web = WebProduct::FrontDoor;
    design.balancer.webExposure = Exposure::Public;
    design.placement.hybridLink = HybridLink::Vpn;
    design.placement.adminAccess = AdminAccess::PublicRdp;
    QTest::addRow("Front Door and Redis") << design;
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.database.replicas = {Replica(), Replica()};
    design.storage.product = StorageProduct::NetAppFiles;
    design.balancer.web = WebProduct::Kemp;
    QTest::addRow("machines and NetApp Files") << design;
    design.database.kind = DatabaseKind::FailoverCluster;
    design.storage.product = StorageProduct::AzureFiles;
    design.storage.tier = FilesTier::Hot;
    design.balancer.web = WebProduct::TrafficManager;
    QTest::addRow("failover cluster and hot files") << design;
    design.placement.region = Name::constant("nowhere");
    QTest::addRow("a region that nobody knows") << design;
}

void TestCost::everyLineHasPriceDateAndSourceOrIsUnknown()
{
    QFETCH(Design, design);
    const Cost paid = cost(design);
    bool complete = true;
    for (const CostLine &line : paid.lines) {
        QCOMPARE(line.monthly.has_value(), line.unitPrice.has_value());
        complete = complete && line.monthly;
        QVERIFY2(
            !line.monthly || line.stated || (line.priceDate.isValid() && Catalog::shipped().findSource(line.source)),
            line.meter);
        QVERIFY(*line.meter && !line.region.isEmpty() && !nameOf(line.resource, design, Catalog::shipped()).isEmpty());
    }
    QCOMPARE(paid.complete, complete);
    QCOMPARE(paid.monthly.atLeast, !complete);
}

void TestCost::completeRegionsHaveNoUnknown_data()
{
    QTest::addColumn<QString>("region");
    int regions = 0;
    for (const Region &region : Catalog::shipped().tables().regions) {
        if (!region.pricesComplete)
            continue;
        ++regions;
        QTest::addRow("%s", region.name.data()) << QString(region.name);
    }
    QCOMPARE(regions, 14);
}

void TestCost::completeRegionsHaveNoUnknown()
{
    QFETCH(QString, region);
    const Cost paid = cost(inRegion(region));
    for (const CostLine &line : paid.lines)
        QVERIFY2(line.monthly, line.meter);
    QVERIFY(paid.complete && !paid.monthly.atLeast);
}

void TestCost::freeStepsAreNotBilled()
{
    Design design = inRegion(u"westeurope"_s);
    design.storage.tier = FilesTier::SsdV2;
    design.storage.provisionedIops = Iops::of<3000>();
    design.storage.provisionedMibps = Mibps::of<100>();
    QVERIFY(linesOf(cost(design), "Provisioned operations").isEmpty());
    QVERIFY(linesOf(cost(design), "Provisioned throughput").isEmpty());
    design.storage.provisionedIops = Iops::of<4000>();
    QCOMPARE(linesOf(cost(design), "Provisioned operations").first().quantity, 1000 * 730.0);
}

void TestCost::copiesCostInTheirOwnRegion()
{
    Design design = inRegion(u"westeurope"_s);
    design.database.geoReplica = GeoReplica::FailoverGroup;
    design.database.partnerRegion = Name::constant("northeurope");
    design.placement.drMode = DrMode::HotCold;
    design.placement.drRegion = Name::constant("northeurope");
    const Cost paid = cost(design);
    const auto there = std::count_if(
        paid.lines.cbegin(), paid.lines.cend(), [](const CostLine &line) { return line.region == u"northeurope"_s; });
    QVERIFY(there >= 3 + design.compute.nodes.size());
    QVERIFY(paid.complete);
    QVERIFY(linesOf(paid, "Compute").size() == design.compute.nodes.size()); // cold machines are switched off
}

void TestCost::partsOfTheSecondRegionCostWhatTheBillHas_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<Design>("design");
    Design design = inRegion(u"westeurope"_s);
    design.placement.drMode = DrMode::HotCold;
    design.placement.drRegion = Name::constant("northeurope");
    design.placement.outbound = Outbound::NatGateway;
    design.balancer.web = WebProduct::ApplicationGateway;
    QTest::addRow("gateway") << u"Microsoft.Network/applicationGateways"_s << design;
    QTest::addRow("NAT gateway") << u"Microsoft.Network/natGateways"_s << design;
    QTest::addRow("private endpoints") << u"Microsoft.Network/privateEndpoints"_s << design;
    QTest::addRow("vault") << u"Microsoft.KeyVault/vaults"_s << design;
    design.balancer.web = WebProduct::LoadBalancer;
    QTest::addRow("load balancer") << u"Microsoft.Network/loadBalancers"_s << design;
}

void TestCost::partsOfTheSecondRegionCostWhatTheBillHas()
{
    QFETCH(QString, type);
    QFETCH(Design, design);
    QStringList billed, paid;
    for (const BillItem &item : billOfMaterials(design, Catalog::shipped())) {
        if (item.type == type && item.deployedBy == BillItem::DeployedBy::Hand)
            billed.append(item.name);
    }
    for (const CostLine &line : cost(design).lines) {
        if (line.region == u"northeurope"_s && line.monthly)
            paid.append(nameOf(line.resource, design, Catalog::shipped()));
    }
    QVERIFY(!billed.isEmpty());
    for (const QString &name : billed)
        QVERIFY2(paid.contains(name), qPrintable(name + u": "_s + paid.join(u", "_s)));
}

void TestCost::linesGrowWithNodes()
{
    Design design = inRegion(u"westeurope"_s);
    const qsizetype two = cost(design).lines.size();
    while (design.compute.nodes.size() < 50)
        design.compute.nodes.append(design.compute.nodes.first());
    QCOMPARE(cost(design).lines.size(), two + 48 * 4);
}

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
