#include "core/catalog/catalog.h"

#include "core/catalog/facts.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const Catalog &catalog()
{
    return Catalog::shipped();
}

Version version(const QString &text)
{
    return *Version::from(text);
}

} // namespace

/// What the catalog answers: values that the published pages print, and how questions beyond them are answered.
class tst_catalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsAreThoseOfThePages();
    void gatesOpenAtTheirBuild_data();
    void gatesOpenAtTheirBuild();
    void adviceIsTheNextRowUp();
    void regionsAreAsAzureListsThem();
    void sizesAreAsAzureListsThem();
    void objectivesAreAsAzureListsThem();
    void agreementsAreAsPublished();
    void machinePricesAreListPrices();
    void missingMachinePricesAreDerived();
    void meterPricesAreListPrices();
    void tiersAddUp();
    void pricesOfOneRegionAreEstimatesElsewhere();
    void retirementsAreDated();
    void badBuildsAreKnown_data();
    void badBuildsAreKnown();
    void tablesGrowStaleAfterAYear();
    void whatIsNotThereIsNotFound();
};

void tst_catalog::factsAreThoseOfThePages()
{
    QCOMPARE(catalog().whole(Fact::TaskCapDefault), 5);
    QCOMPARE(catalog().whole(Fact::TaskCapAdvisedMaximum), 160);
    QCOMPARE(catalog().whole(Fact::NodesAdvisedMaximum), 8);
    QCOMPARE(catalog().whole(Fact::QueuePollSeconds), 20);
    QCOMPARE(catalog().text(Fact::PingPath), "/api/octopusservernodes/ping"_L1);
    QCOMPARE(catalog().whole(Fact::FrontDoorTimeoutMaximumSeconds), 240);
    QCOMPARE(catalog().number(Fact::SsdV1MibpsInPerGib), 0.04);
    QCOMPARE(catalog().text(Fact::SqlDnsZone), "privatelink.database.windows.net"_L1);
    QCOMPARE(catalog().text(Fact::RedisEviction), "noeviction"_L1);
    QCOMPARE(catalog().whole(Fact::AuditRetentionDaysMaximum), 3650);
    QCOMPARE(catalog().whole(Fact::SubnetReservedAddresses), 5);
    QCOMPARE(catalog().whole(Fact::ReleaseSupportMonths), 6);
    QVERIFY(catalog().source(Fact::TaskCapDefault).url.startsWith("https://octopus.com/docs/"_L1));
    QVERIFY(catalog().source("own.assumption").derived);
}

void tst_catalog::gatesOpenAtTheirBuild_data()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("open");
    QTest::addRow("build before") << int(Gate::MultiNodePolling) << u"2026.4.6908"_s << false;
    QTest::addRow("that build") << int(Gate::MultiNodePolling) << u"2026.4.6909"_s << true;
    QTest::addRow("release without build") << int(Gate::MultiNodePolling) << u"2026.4"_s << false;
    QTest::addRow("later release") << int(Gate::MultiNodePolling) << u"2027.1"_s << true;
    QTest::addRow("release gate") << int(Gate::TrustedProxies) << u"2023.1"_s << true;
    QTest::addRow("build of a release gate") << int(Gate::TrustedProxies) << u"2023.1.4189"_s << true;
    QTest::addRow("before a release gate") << int(Gate::TrustedProxies) << u"2022.4.9997"_s << false;
    QTest::addRow("tentacle") << int(Gate::TentacleClearTrustedServers) << u"8.1.1713"_s << true;
    QTest::addRow("old tentacle") << int(Gate::TentacleClearTrustedServers) << u"8.1.1617"_s << false;
}

void tst_catalog::gatesOpenAtTheirBuild()
{
    QFETCH(int, gate);
    QFETCH(QString, version);
    QTEST(catalog().reached(::version(version), Gate(gate)), "open");
}

void tst_catalog::adviceIsTheNextRowUp()
{
    QCOMPARE(catalog().nodeAdvice(1)->cores, 2);
    QCOMPARE(catalog().nodeAdvice(20)->cores, 4);
    QCOMPARE(catalog().nodeAdvice(21)->memoryGib, 16.0);
    QCOMPARE(catalog().nodeAdvice(160)->cores, 32);
    QVERIFY(!catalog().nodeAdvice(161));
    QCOMPARE(catalog().databaseAdvice(10)->dtu, 50);
    QCOMPARE(catalog().databaseAdvice(41)->dtu, 400);
    QCOMPARE(catalog().databaseAdvice(40)->memoryGib, 16.0);
    QVERIFY(!catalog().databaseAdvice(161));
}

void tst_catalog::regionsAreAsAzureListsThem()
{
    const Region *westEurope = catalog().region("westeurope");
    QVERIFY(westEurope);
    QCOMPARE(westEurope->zones, 3);
    QCOMPARE(westEurope->pair, "northeurope"_L1);
    QCOMPARE(westEurope->shortCode, "we"_L1);
    QVERIFY(westEurope->pricesComplete);
    QCOMPARE(catalog().region("westus")->zones, 0);
    QVERIFY(catalog().region("italynorth")->pair.isEmpty());
    QVERIFY(!catalog().region("eastus")->pricesComplete);
}

void tst_catalog::sizesAreAsAzureListsThem()
{
    const VmSize *size = catalog().vmSize("Standard_D4s_v5");
    QVERIFY(size);
    QCOMPARE(size->vcpus, 4);
    QCOMPARE(size->memoryGib, 16.0);
    QCOMPARE(size->temporaryDisk, TemporaryDisk::None);
    QVERIFY(size->forOctopus && size->generation1 && !size->burstable);
    QCOMPARE(catalog().vmSize("Standard_E8-4ds_v5")->activeVcpus, 4);
    QVERIFY(catalog().vmSize("Standard_D4s_v6")->nvmeOnly);
    QCOMPARE(catalog().vmSize("Standard_B4ms")->baselinePercent, 22.5);
    QCOMPARE(catalog().retirementOf(u"Standard_F4s_v2"), QDate(2028, 11, 15));
    QVERIFY(!catalog().retirementOf(u"Standard_D4s_v5").isValid());
}

void tst_catalog::objectivesAreAsAzureListsThem()
{
    QCOMPARE(catalog().sqlObjective("S3")->dtu, 100);
    QVERIFY(!catalog().sqlObjective("S3")->zoneRedundancy);
    QVERIFY(catalog().sqlObjective("P1")->zoneRedundancy);
    const SqlObjective *general = catalog().sqlObjective("GP_Gen5_2");
    QCOMPARE(general->tier, SqlTier::GeneralPurpose);
    QCOMPARE(general->maxWorkers, 200);
    QCOMPARE(general->licenceKey, "sql.license.gp.vcore_hour"_L1);
    QCOMPARE(catalog().sqlObjective("GP_S_Gen5_2")->model, SqlModel::Serverless);
    QCOMPARE(catalog().sqlObjective("HS_Gen5_4")->maxGb, 102400);
}

void tst_catalog::agreementsAreAsPublished()
{
    QCOMPARE(catalog().sla("vm.zones")->percent, 99.99);
    QCOMPARE(catalog().sla("vm.availability_set")->percent, 99.95);
    QCOMPARE(catalog().sla("files.premium")->percent, 99.99);
    QCOMPARE(catalog().sla("files.standard")->percent, 99.9);
    QVERIFY(!catalog().sla("sqlvm")->percent);
    QVERIFY(!catalog().sla("sqlvm")->condition.isEmpty());
}

void tst_catalog::machinePricesAreListPrices()
{
    const auto price = catalog().vmPrice("westeurope", "Standard_D2s_v3");
    QVERIFY(price);
    QCOMPARE(price->base, 0.12);
    QCOMPARE(price->windows, 0.212);
    QCOMPARE(price->savingsPlan1y, 0.0912);
    QVERIFY(!price->windowsDerived && !price->baseDerived);
    QCOMPARE(price->asOf, QDate(2026, 8, 20));
    QCOMPARE(catalog().reservation("eastus2", "Standard_D4s_v5")->total3y, 1993.0);
    QVERIFY(!catalog().reservation("westeurope", "Standard_D4s_v5"));
}

void tst_catalog::missingMachinePricesAreDerived()
{
    int windowsDerived = 0, baseDerived = 0;
    for (const VmSize &size : catalog().tables().vmSizes) {
        const auto price = catalog().vmPrice("eastus", size.name);
        if (!price)
            continue;
        QVERIFY2(price->windows.has_value() && price->base.has_value(), size.name.data());
        QVERIFY2(*price->windows > *price->base, size.name.data());
        windowsDerived += price->windowsDerived;
        baseDerived += price->baseDerived;
    }
    QVERIFY(windowsDerived > 100);
    QVERIFY(baseDerived > 0);
}

void tst_catalog::meterPricesAreListPrices()
{
    const auto small = catalog().meter("australiaeast", "sql.dtu.S0");
    QCOMPARE(small->first(), 0.5323);
    QCOMPARE(small->unit, "1/Day"_L1);
    QCOMPARE(small->asOf, QDate(2026, 8, 14));
    QVERIFY(!small->otherRegion && !small->derived);
    QCOMPARE(catalog().meter("Zone 1", "frontdoor.premium.base_fee_month")->first(), 330.0);
    QCOMPARE(catalog().meter("westeurope", "lb.standard.included_rules_hour")->region, "Global"_L1);
    QCOMPARE(catalog().meter("uksouth", "sql.license.gp.vcore_hour")->first(), 0.099966);
}

void tst_catalog::tiersAddUp()
{
    const auto egress = catalog().internetEgress("westeurope");
    QVERIFY(egress);
    QCOMPARE(egress->tiers.size(), std::size_t(5));
    QCOMPARE(egress->cost(100), 0.0);
    QCOMPARE(egress->cost(300), 200 * 0.087);
    QCOMPARE(egress->cost(20335), 10235 * 0.087 + 10000 * 0.083);
    QVERIFY(!catalog().internetEgress("brazilsouth"));
    QVERIFY(!catalog().internetEgress("nowhere"));
}

void tst_catalog::pricesOfOneRegionAreEstimatesElsewhere()
{
    QVERIFY(!catalog().meter("australiaeast", "bastion.basic.hour")->otherRegion);
    QVERIFY(catalog().meter("westeurope", "bastion.basic.hour")->otherRegion);
    QVERIFY(catalog().meter("koreacentral", "bastion.standard.hour")->derived);
    QVERIFY(!catalog().meter("eastus", "sql.gp.gen5.vcore_hour"));
}

void tst_catalog::retirementsAreDated()
{
    QCOMPARE(catalog().retirement("lb.basic")->date, QDate(2025, 9, 30));
    QVERIFY(catalog().isRetired("lb.basic", QDate(2025, 9, 30)));
    QVERIFY(!catalog().isRetired("lb.basic", QDate(2025, 9, 29)));
    QVERIFY(!catalog().isRetired("frontdoor.classic", QDate(2026, 11, 24)));
    QVERIFY(!catalog().isRetired("no such thing", QDate(2099, 1, 1)));
}

void tst_catalog::badBuildsAreKnown_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("fault");
    QTest::addRow("wrong node") << u"2022.3.10826"_s << u"cancel-wrong-node"_s;
    QTest::addRow("wrong node, mended") << u"2022.3.10827"_s << u"log-writing-race"_s;
    QTest::addRow("master key") << u"2020.3.2"_s << u"master-key-refused"_s;
    QTest::addRow("picked twice") << u"2023.3.8053"_s << u"task-picked-twice"_s;
    QTest::addRow("next release") << u"2023.4.1"_s << u"log-writing-race"_s;
    QTest::addRow("log race, mended") << u"2025.2.10530"_s << QString();
    QTest::addRow("drain") << u"2025.3.10545"_s << u"drain-wait"_s;
    QTest::addRow("today") << u"2026.4.6909"_s << QString();
    QTest::addRow("not stated") << QString() << QString();
}

void tst_catalog::badBuildsAreKnown()
{
    QFETCH(QString, version);
    QFETCH(QString, fault);
    const Version build = version.isEmpty() ? Version() : ::version(version);
    const KnownBadBuild *found = catalog().knownBadBuild(build);
    QCOMPARE(found ? QString(found->key) : QString(), fault);
}

void tst_catalog::tablesGrowStaleAfterAYear()
{
    const QDate checked = catalog().tables().tables.rows.front().checked;
    QVERIFY(catalog().staleTables(checked).isEmpty());
    QVERIFY(catalog().staleTables(checked.addMonths(12)).isEmpty());
    CatalogTable old = catalog().tables().tables.rows.front();
    old.checked = checked.addMonths(-13);
    const quint16 sorted[] = {0};
    Tables tables = catalog().tables();
    tables.tables = {{&old, 1}, sorted};
    const Catalog older(tables);
    QCOMPARE(older.staleTables(checked).size(), 1);
    QCOMPARE(older.staleTables(checked).constFirst()->name, old.name);
    QVERIFY(older.staleTables(checked.addMonths(-1)).isEmpty());
}

void tst_catalog::whatIsNotThereIsNotFound()
{
    QVERIFY(!catalog().vmSize(u"Standard_D4s_v99"));
    QVERIFY(!catalog().region(QString()));
    QVERIFY(!catalog().vmPrice("westeurope", "Standard_D4s_v99"));
    QVERIFY(!catalog().vmPrice("nowhere", "Standard_D4s_v5"));
    QVERIFY(!catalog().meter("westeurope", "no.such.meter"));
    QVERIFY(!catalog().findSource(u"no such source"));
}

QTEST_APPLESS_MAIN(tst_catalog)
#include "tst_catalog.moc"
